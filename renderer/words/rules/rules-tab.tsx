import type { Setup } from '#core/proofreading/setup'

export function RulesTab({ setup }: { readonly setup: Setup }) {
  return <p>{setup.rules.revision}</p>
}
