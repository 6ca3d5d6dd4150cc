import { useEffect, useRef, useState } from 'react'
import type { Setup } from '#core/proofreading/setup'
import { useTranslate } from '../../app/use-translate.ts'
import { Trial } from '../trial/trial.tsx'
import type { RuleChoice, RuleFact } from './all-rules.ts'
import { withRule } from './change-rules.ts'

type RuleTrialProps = {
  readonly setup: Setup
  readonly rule: RuleFact
  readonly choice: RuleChoice
  readonly onKeep: () => void
  readonly onDrop: () => void
}

/** A rule tried as it would count. One that would be off finds nothing: then what it finds now. */
export function RuleTrial({ setup, rule, choice, onKeep, onDrop }: RuleTrialProps) {
  const t = useTranslate()
  const kept = choice === rule.shipped ? null : choice
  const [tried] = useState(() => (choice === 'off' ? setup : withRule(setup, rule.id, kept)))
  const box = useRef<HTMLDivElement>(null)
  // It stands above the row that asked for it.
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} className="rules-trial" tabIndex={-1}>
      <p className="words-note">
        {choice === 'off'
          ? t('rules.trying-off', { rule: rule.id })
          : t('rules.trying', { rule: rule.id, class: t(`rules.class.${choice}`) })}
      </p>
      <Trial setup={tried} only={[rule.id]} onKeep={onKeep} onDrop={onDrop} />
    </div>
  )
}
