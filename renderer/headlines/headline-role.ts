import type { ProofText } from '#core/proofreading/proof-article'

export function headlineRole({ role }: ProofText) {
  return role === 'kicker' || role === 'title' || role === 'subtitle'
    ? (`headline.role.${role}` as const)
    : 'headline.role.caption'
}
