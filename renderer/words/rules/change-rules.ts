import type { RuleSettings } from '#core/proofreading/rule-settings'
import type { Setup } from '#core/proofreading/setup'
import { currentTranslate } from '../../app/use-translate.ts'
import { showToast } from '../../state/toasts.ts'
import { keepRules, useSetup } from '../setup-state.ts'
import type { RuleChoice } from './all-rules.ts'

/** The setup with one rule set; null leaves the rule as it comes. */
export function withRule(setup: Setup, id: string, choice: RuleChoice | null): Setup {
  const others = Object.entries(setup.rules.rules).filter(([name]) => name !== id)
  const rules = Object.fromEntries(choice === null ? others : [...others, [id, choice]])
  return { ...setup, rules: { ...setup.rules, rules } }
}

/** Sets one rule for good, with the way back in a toast. */
export async function changeRule(id: string, choice: RuleChoice | null): Promise<boolean> {
  const { setup } = useSetup.getState()
  if (setup === null) return false
  const before = chosenFor(setup.rules, id)
  if (!(await keepRules(withRule(setup, id, choice).rules))) return false
  const t = currentTranslate()
  showToast({
    text: t(choice === null ? 'rules.restored' : 'rules.kept', { rule: id }),
    tone: 'plain',
    action: {
      label: t('words.undo'),
      run: async () => {
        const now = useSetup.getState().setup
        if (now !== null) await keepRules(withRule(now, id, before).rules)
      },
    },
  })
  return true
}

/** What the desk has set for a rule; null when it is as it comes. */
export function chosenFor({ rules }: RuleSettings, id: string): RuleChoice | null {
  return rules[id] ?? null
}
