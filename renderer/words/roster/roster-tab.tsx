import type { Setup } from '#core/proofreading/setup'

export function RosterTab({ setup }: { readonly setup: Setup }) {
  return <p>{setup.roster.revision}</p>
}
