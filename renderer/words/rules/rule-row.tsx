import { FindingClass } from '#core/proofreading/finding'
import { useTranslate } from '../../app/use-translate.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { classNames } from '../../ui/class-names.ts'
import type { RuleChoice, RuleFact } from './all-rules.ts'

const CHOICES: readonly RuleChoice[] = [...FindingClass.options, 'off']

type RuleRowProps = {
  readonly rule: RuleFact
  /** What the desk has set; null when the rule is as it comes. */
  readonly chosen: RuleChoice | null
  /** What was picked and does not count yet; null for nothing. */
  readonly picked: RuleChoice | null
  readonly isLocked: boolean
  readonly onPick: (choice: RuleChoice) => void
  readonly onTry: () => void
  readonly onKeep: () => void
  readonly onRestore: () => void
}

/** One rule: what it is, what it stands on, how it looks, and how much it counts here. */
export function RuleRow(props: RuleRowProps) {
  const { rule, chosen, picked, isLocked, onPick, onTry, onKeep, onRestore } = props
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  const name = rule.name[language]
  const inForce = chosen ?? rule.shipped
  return (
    <div className={classNames('words-row rules-row', inForce === 'off' && 'off')}>
      <span className="rules-id">{rule.id}</span>
      <span className="rules-name">
        <span>
          {name} {chosen !== null && <Chip tone="accent">{t('rules.changed')}</Chip>}
        </span>
        <span className="rules-source">{rule.source}</span>
      </span>
      <span className="rules-example">
        {rule.example !== null && <Example example={rule.example} />}
      </span>
      <select
        id={choiceId(rule.id)}
        className={classNames('control rules-choice', picked ?? inForce ?? undefined)}
        aria-label={`${t('rules.class')}：${rule.id} ${name}`}
        value={picked ?? inForce ?? ''}
        disabled={isLocked}
        onChange={({ target }) => {
          const choice = CHOICES.find((one) => one === target.value)
          if (choice !== undefined) onPick(choice)
        }}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {choice === rule.shipped
              ? t('rules.shipped', { class: t(`rules.class.${choice}`) })
              : t(`rules.class.${choice}`)}
          </option>
        ))}
      </select>
      <span className="rules-buttons">
        {picked !== null && (
          <>
            <Button disabled={isLocked} onClick={onTry}>
              {t('trial.name')}
            </Button>
            <Button disabled={isLocked} onClick={onKeep}>
              {t('trial.keep')}
            </Button>
          </>
        )}
        {picked === null && chosen !== null && (
          <Button look="quiet" disabled={isLocked} onClick={onRestore}>
            {t('rules.restore')}
          </Button>
        )}
      </span>
    </div>
  )
}

/** The buttons of a row and its trial go once they were used; the keyboard goes on at the row. */
export function focusRule(id: string): void {
  document.getElementById(choiceId(id))?.focus()
}

function choiceId(id: string): string {
  return `rule-${id}`
}

function Example({
  example: [text, mended],
}: {
  readonly example: NonNullable<RuleFact['example']>
}) {
  return (
    <>
      {text}
      {mended !== null && <span className="rules-mended"> → {mended}</span>}
    </>
  )
}
