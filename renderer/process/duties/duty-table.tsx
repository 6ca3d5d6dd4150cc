import { Plus, Trash2 } from 'lucide-react'
import { CheckName, type Process, type Round } from '#core/review/process'
import { withNewDuty, withoutDuty, withoutRound } from '#core/review/process-changes'
import { useTranslate } from '../../app/use-translate.ts'
import { dutyName } from '#core/messages/duty-name'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { changeProcess, changeWithWayBack } from '../keep-process.ts'
import { DutyRow } from './duty-row.tsx'

/** Step, kind, roles, outcomes and the way out, beside the checks. */
const COLUMNS = 5 + CheckName.options.length

type DutyTableProps = { readonly process: Process; readonly isLocked: boolean }

/** Every duty in its order: who signs it, what can be signed, and what is checked before. */
export function DutyTable({ process, isLocked }: DutyTableProps) {
  const t = useTranslate()
  const { rounds, release } = process
  return (
    <div className="process-scroller" role="region" aria-label={t('process.name')} tabIndex={0}>
      <table className="process-table">
        <thead>
          <tr>
            <th scope="col">{t('process.step')}</th>
            <th scope="col">{t('process.kind')}</th>
            <th scope="col">{t('process.roles')}</th>
            <th scope="col">{t('process.outcomes')}</th>
            {CheckName.options.map((check) => (
              <th
                key={check}
                scope="col"
                className="process-check"
                title={t(`process.check.${check}`)}
              >
                {t(`sign-off.check.${check}`)}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('process.remove')}</span>
            </th>
          </tr>
        </thead>
        {rounds.map((round) => (
          <RoundRows
            key={round.stage}
            round={round}
            isOnly={rounds.length === 1}
            isLocked={isLocked}
          />
        ))}
        <tbody>
          <tr className="process-round">
            <th colSpan={COLUMNS} scope="rowgroup">
              {t('process.round.release')}
            </th>
          </tr>
          <DutyRow duty={release} isLocked={isLocked} onRemove={null} />
        </tbody>
      </table>
    </div>
  )
}

type RoundRowsProps = {
  readonly round: Round
  readonly isOnly: boolean
  readonly isLocked: boolean
}

/** A round keeps one duty and the process one round. */
function RoundRows({ round: { stage, duties }, isOnly, isLocked }: RoundRowsProps) {
  const t = useTranslate()
  const name = t(`process.round.${stage}`)
  return (
    <tbody>
      <tr className="process-round">
        <th colSpan={COLUMNS - 1} scope="rowgroup">
          <span className="process-round-head">
            {name}
            <Button
              look="quiet"
              disabled={isLocked || duties.length >= MOST_DUTIES}
              aria-label={t('process.add-duty-to', { round: name })}
              onClick={() =>
                void changeProcess((process) => withNewDuty(process, stage, newDutyId()))
              }
            >
              <Plus aria-hidden />
              {t('process.add-duty')}
            </Button>
          </span>
        </th>
        <td>
          <IconButton
            icon={Trash2}
            label={t('process.remove-round', { round: name })}
            disabled={isLocked || isOnly}
            onClick={() =>
              void changeWithWayBack(
                (process) => withoutRound(process, stage),
                t('process.removed', { name }),
              )
            }
          />
        </td>
      </tr>
      {duties.map((duty) => (
        <DutyRow
          key={duty.id}
          duty={duty}
          isLocked={isLocked}
          onRemove={
            duties.length === 1
              ? null
              : () =>
                  void changeWithWayBack(
                    (process) => withoutDuty(process, duty.id),
                    t('process.removed', { name: dutyName(t, duty) }),
                  )
          }
        />
      ))}
    </tbody>
  )
}

/** What a round holds, as its schema says. */
const MOST_DUTIES = 6

function newDutyId(): string {
  return `duty-${crypto.randomUUID().slice(0, 18)}`
}
