import type { Setup } from '#core/proofreading/setup'

export function LexiconTab({ setup }: { readonly setup: Setup }) {
  return <p>{setup.lexicon.revision}</p>
}
