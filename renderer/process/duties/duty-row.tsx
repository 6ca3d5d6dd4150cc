import { Trash2 } from 'lucide-react'
import { Role } from '#core/people/profile'
import { CheckLevel, CheckName, Outcome, type Duty } from '#core/review/process'
import { withDuty } from '#core/review/process-changes'
import { useTranslate } from '../../app/use-translate.ts'
import { dutyName } from '#core/messages/duty-name'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextCell } from '../../words/text-cell.tsx'
import { changeProcess } from '../keep-process.ts'
import { SomeOf } from './some-of.tsx'

type DutyRowProps = {
  readonly duty: Duty
  readonly isLocked: boolean
  /** Null where it has to stay. */
  readonly onRemove: (() => void) | null
}

export function DutyRow({ duty, isLocked, onRemove }: DutyRowProps) {
  const t = useTranslate()
  const name = dutyName(t, duty)
  const ownName = dutyName(t, { ...duty, name: '' })
  const keep = (part: Partial<Duty>) =>
    void changeProcess((process) => withDuty(process, { ...duty, ...part }))
  const label = (field: string) => t('process.cell', { duty: name, field })
  return (
    <tr>
      <th scope="row">
        <TextCell
          label={label(t('process.step'))}
          value={name}
          maxLength={20}
          isNeeded={false}
          isLocked={isLocked}
          onKeep={(written) => keep({ name: written === ownName ? '' : written })}
        />
      </th>
      <td>
        <KindCell label={label(t('process.kind'))} duty={duty} isLocked={isLocked} onKeep={keep} />
      </td>
      <td>
        <SomeOf
          label={label(t('process.roles'))}
          options={Role.options.map((value) => ({ value, label: t(`role.${value}`) }))}
          chosen={duty.roles}
          noneLabel={t('process.everybody')}
          hint={t('process.everybody-hint')}
          isLocked={isLocked}
          onKeep={(roles) => keep({ roles })}
        />
      </td>
      <td>
        <SomeOf
          label={label(t('process.outcomes'))}
          options={Outcome.options.map((value) => ({
            value,
            label: t(`outcome.${value}`),
            isFixed: value === 'pass',
          }))}
          chosen={duty.outcomes}
          isLocked={isLocked}
          onKeep={(outcomes) => keep({ outcomes })}
        />
      </td>
      {CheckName.options.map((check) => (
        <td key={check}>
          <LevelCell
            label={label(t(`sign-off.check.${check}`))}
            level={duty.checks[check]}
            isLocked={isLocked}
            onPick={(level) => keep({ checks: { ...duty.checks, [check]: level } })}
          />
        </td>
      ))}
      <td>
        {onRemove !== null && (
          <IconButton
            icon={Trash2}
            label={t('process.remove-duty', { name })}
            disabled={isLocked}
            onClick={onRemove}
          />
        )}
      </td>
    </tr>
  )
}

type KindCellProps = {
  readonly label: string
  readonly duty: Duty
  readonly isLocked: boolean
  readonly onKeep: (part: Pick<Duty, 'kind'>) => void
}

const KINDS = ['review', 'proofreading'] as const

/** The release is what it is. */
function KindCell({ label, duty: { kind }, isLocked, onKeep }: KindCellProps) {
  const t = useTranslate()
  if (kind === 'release') return <span className="process-kind">{t('duty-kind.release')}</span>
  return (
    <select
      className="words-cell"
      aria-label={label}
      value={kind}
      disabled={isLocked}
      onChange={({ target }) => {
        const next = KINDS.find((one) => one === target.value)
        if (next !== undefined) onKeep({ kind: next })
      }}
    >
      {KINDS.map((one) => (
        <option key={one} value={one}>
          {t(`duty-kind.${one}`)}
        </option>
      ))}
    </select>
  )
}

type LevelCellProps = {
  readonly label: string
  readonly level: CheckLevel
  readonly isLocked: boolean
  readonly onPick: (level: CheckLevel) => void
}

function LevelCell({ label, level, isLocked, onPick }: LevelCellProps) {
  const t = useTranslate()
  return (
    <select
      className="words-cell process-level"
      data-level={level}
      aria-label={label}
      value={level}
      disabled={isLocked}
      onChange={({ target }) => {
        const next = CheckLevel.options.find((one) => one === target.value)
        if (next !== undefined) onPick(next)
      }}
    >
      {CheckLevel.options.map((one) => (
        <option key={one} value={one}>
          {t(`process.level.${one}`)}
        </option>
      ))}
    </select>
  )
}
