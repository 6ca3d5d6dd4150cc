import { missingRounds, withRound } from '#core/review/process-changes'
import { SHIPPED_PROCESS } from '#core/review/shipped-process'
import { useTranslate } from '../../app/use-translate.ts'
import { Button } from '../../ui/button.tsx'
import { useIsLocked } from '../../words/use-is-locked.ts'
import { changeProcess, changeWithWayBack } from '../keep-process.ts'
import { useProcess } from '../process-state.ts'
import { ChecksExplained } from './checks-explained.tsx'
import { DutyTable } from './duty-table.tsx'
import { WaiverSection } from './waiver-section.tsx'

/** 审校流程: rounds, who signs in them, and what is checked before. */
export function ProcessSetup() {
  const t = useTranslate()
  const isLocked = useIsLocked()
  const process = useProcess((known) => known.process)
  const reset = () =>
    changeWithWayBack(
      ({ revision, waiver }) => ({ ...SHIPPED_PROCESS, revision, waiver }),
      t('process.reset-done'),
    )
  return (
    <>
      <div className="words-head">
        <p className="words-note process-what">
          {t(isLocked ? 'process.read-only' : 'process.what')}
        </p>
        {missingRounds(process).map((stage) => (
          <Button
            key={stage}
            disabled={isLocked}
            onClick={() => void changeProcess((now) => withRound(now, stage))}
          >
            {t('process.add-round', { round: t(`process.round.${stage}`) })}
          </Button>
        ))}
        <Button disabled={isLocked} onClick={() => void reset()}>
          {t('process.reset')}
        </Button>
      </div>
      <WaiverSection waiver={process.waiver} isLocked={isLocked} />
      <DutyTable process={process} isLocked={isLocked} />
      <ChecksExplained />
    </>
  )
}
