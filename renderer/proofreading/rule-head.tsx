import { useTranslate } from '../app/use-translate.ts'
import { usePreferences } from '../state/preferences.ts'
import { Button } from '../ui/button.tsx'
import { acceptRule } from './act-on-findings.ts'
import type { FindingRow } from './findings-rows.ts'
import { useRuleName } from './use-rule-name.ts'

type RuleHeadProps = {
  readonly row: FindingRow & { readonly kind: 'rule' }
  readonly mayEdit: boolean
}

/** A rule above its findings, with its class in words. */
export function RuleHead({ row, mayEdit }: RuleHeadProps) {
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  const name = useRuleName(row.rule)
  return (
    <div role="treeitem" aria-level={1} aria-selected={false} className="rule-head">
      <div className="rule-words">
        <h2 className="rule-name">
          <span className={`rule-class ${row.class}`}>{t(`proof.${row.class}`)}</span>
          {name}
          <span className="rule-count">
            {row.rule} · {row.count}
          </span>
        </h2>
        {row.message !== null && <p className="finding-message">{row.message[language]}</p>}
      </div>
      {row.isMendable && row.count > 1 && (
        <Button
          look="quiet"
          disabled={!mayEdit}
          aria-label={t('proof.accept-rule-of', { rule: name })}
          onClick={() => acceptRule(row.rule)}
        >
          {t('proof.accept-rule')}
        </Button>
      )}
    </div>
  )
}
