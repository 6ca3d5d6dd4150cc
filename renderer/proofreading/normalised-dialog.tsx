import { useTranslate } from '../app/use-translate.ts'
import { closeDialog } from '../state/view.ts'
import { Modal } from '../ui/modal.tsx'
import { useNormalised, type Normalised } from './normalised-state.ts'
import { useRuleName } from './use-rule-name.ts'
import './normalised-dialog.css'

/** What 一键规范 wrote: before → after, by rule. */
export function NormalisedDialog() {
  const t = useTranslate()
  const changes = useNormalised((normalised) => normalised.changes)
  return (
    <Modal
      title={t('proof.normalised-name')}
      closeLabel={t('proof.close')}
      onClose={closeDialog}
      width="narrow"
    >
      <ul className="normalised">
        {byRule(changes).map(({ rule, kinds }) => (
          <RuleChanges key={rule} rule={rule} kinds={kinds} />
        ))}
      </ul>
    </Modal>
  )
}

type Kind = { readonly text: string; readonly suggestion: string; readonly count: number }
type OfRule = { readonly rule: string; readonly kinds: readonly Kind[] }

function RuleChanges({ rule, kinds }: OfRule) {
  const t = useTranslate()
  const name = useRuleName(rule)
  return (
    <li className="normalised-rule">
      <h3>
        {name} <span className="rule-count">{rule}</span>
      </h3>
      <ul>
        {kinds.map(({ text, suggestion, count }) => (
          <li key={`${text} ${suggestion}`} className="normalised-kind">
            <span className="normalised-words" lang="zh-CN">
              <del>{seen(text)}</del> → <ins>{seen(suggestion)}</ins>
            </span>
            <span className="quiet-note">{t('proof.normalised-places', { count })}</span>
          </li>
        ))}
      </ul>
    </li>
  )
}

function byRule(changes: Normalised['changes']): readonly OfRule[] {
  const rules = new Map<string, Map<string, Kind>>()
  for (const { rule, text, suggestion } of changes) {
    const kinds = rules.get(rule) ?? new Map<string, Kind>()
    const key = `${text} ${suggestion}`
    kinds.set(key, { text, suggestion, count: (kinds.get(key)?.count ?? 0) + 1 })
    rules.set(rule, kinds)
  }
  return [...rules].map(([rule, kinds]) => ({
    rule,
    kinds: [...kinds.values()].toSorted((a, b) => b.count - a.count),
  }))
}

function seen(text: string): string {
  return text === '' ? '∅' : text.replaceAll(' ', '␣').replaceAll('\u3000', '□')
}
