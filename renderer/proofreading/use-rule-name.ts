import { usePreferences } from '../state/preferences.ts'
import { useFindings } from './findings-state.ts'
import { ruleGroup } from '#core/proofreading/rule-group'

/** What a rule is called, in the editor's language; an entry of a lexicon is called like its rule. */
export function useRuleName(rule: string): string {
  const language = usePreferences((preferences) => preferences.language)
  return useFindings(({ names }) => names[ruleGroup(rule, names)]?.[language] ?? rule)
}
