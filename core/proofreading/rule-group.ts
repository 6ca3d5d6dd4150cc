import type { Words } from './words.ts'

/** A lexicon's entries are told apart (`CF-003`) and belong to one rule with a name (`CF`). */
export function ruleGroup(rule: string, names: Readonly<Record<string, Words>>): string {
  if (names[rule] !== undefined) return rule
  const lexicon = rule.split('-')[0] ?? rule
  return names[lexicon] === undefined ? rule : lexicon
}
