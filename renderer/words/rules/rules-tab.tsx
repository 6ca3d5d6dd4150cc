import { useState } from 'react'
import type { Setup } from '#core/proofreading/setup'
import { useTranslate } from '../../app/use-translate.ts'
import { TextField } from '../../ui/field.tsx'
import { useIsLocked } from '../use-is-locked.ts'
import type { RuleChoice, RuleFact } from './all-rules.ts'
import { changeRule, chosenFor } from './change-rules.ts'
import { focusRule, RuleRow } from './rule-row.tsx'
import { RuleTrial } from './rule-trial.tsx'
import { shownRules } from './shown-rules.ts'
import { useAllRules } from './use-all-rules.ts'
import './rules.css'

/** What was picked in rows and does not count yet, by rule id. */
type Picked = Readonly<Record<string, RuleChoice>>

/** 校对规则: what is looked for here, and how much each finding counts. */
export function RulesTab({ setup }: { readonly setup: Setup }) {
  const t = useTranslate()
  const isLocked = useIsLocked()
  const rules = useAllRules(setup)
  const [query, setQuery] = useState('')
  const [isOnlyChanged, setOnlyChanged] = useState(false)
  const [picked, setPicked] = useState<Picked>({})
  const [tried, setTried] = useState<RuleFact | null>(null)

  const forget = (id: string) => {
    setPicked((all) => Object.fromEntries(Object.entries(all).filter(([name]) => name !== id)))
    setTried((rule) => (rule?.id === id ? null : rule))
  }
  const pick = ({ id, shipped }: RuleFact, choice: RuleChoice) => {
    forget(id)
    if (choice !== (chosenFor(setup.rules, id) ?? shipped)) {
      setPicked((all) => ({ ...all, [id]: choice }))
    }
  }
  const keep = async ({ id, shipped }: RuleFact) => {
    const choice = picked[id]
    if (choice === undefined) return
    if (!(await changeRule(id, choice === shipped ? null : choice))) return
    forget(id)
    focusRule(id)
  }
  const drop = ({ id }: RuleFact) => {
    forget(id)
    focusRule(id)
  }
  const isChanged = ({ id }: RuleFact) => id in setup.rules.rules || id in picked
  const groups = shownRules(
    (rules ?? []).filter((rule) => !isOnlyChanged || isChanged(rule)),
    query,
  )
  const count = groups.reduce((sum, group) => sum + group.rules.length, 0)
  const triedChoice = tried === null ? undefined : picked[tried.id]

  return (
    <>
      <p className="words-note">{t(isLocked ? 'words.read-only' : 'rules.what')}</p>
      <div className="words-head rules-head">
        <TextField
          label={t('words.search')}
          type="search"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <label className="rules-only">
          <input
            type="checkbox"
            checked={isOnlyChanged}
            onChange={({ target }) => setOnlyChanged(target.checked)}
          />
          {t('rules.only-changed')}
        </label>
        <span className="words-note" role="status">
          {rules === null ? t('rules.loading') : t('rules.count', { count })}
        </span>
      </div>
      {tried !== null && triedChoice !== undefined && (
        <RuleTrial
          key={`${tried.id} ${triedChoice}`}
          setup={setup}
          rule={tried}
          choice={triedChoice}
          onKeep={() => void keep(tried)}
          onDrop={() => drop(tried)}
        />
      )}
      {rules !== null && count === 0 && (
        <p className="words-note">
          {t(isOnlyChanged && query === '' ? 'rules.none-changed' : 'rules.none-found')}
        </p>
      )}
      {count > 0 && (
        <div className="words-table" role="region" aria-label={t('words.rules')} tabIndex={0}>
          <div className="words-row head rules-row" aria-hidden>
            {COLUMNS.map((column) => (
              <span key={column}>{t(`rules.${column}`)}</span>
            ))}
          </div>
          {groups.map(({ layer, rules: shown }) => (
            <section key={layer} aria-label={t(`rules.layer.${layer}`)}>
              <h2 className="rules-layer">{t(`rules.layer.${layer}`)}</h2>
              {shown.map((rule) => (
                <RuleRow
                  key={rule.id}
                  rule={rule}
                  chosen={chosenFor(setup.rules, rule.id)}
                  picked={picked[rule.id] ?? null}
                  isLocked={isLocked}
                  onPick={(choice) => pick(rule, choice)}
                  onTry={() => setTried(rule)}
                  onKeep={() => void keep(rule)}
                  onRestore={() => void restore(rule)}
                />
              ))}
            </section>
          ))}
        </div>
      )}
    </>
  )
}

const COLUMNS = ['id', 'name', 'example', 'class'] as const

async function restore({ id }: RuleFact): Promise<void> {
  await changeRule(id, null)
  focusRule(id)
}
