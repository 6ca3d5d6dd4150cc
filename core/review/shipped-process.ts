import type { Role } from '#core/people/profile'
import type { CheckLevel, CheckName, Duty, DutyKind, Outcome, Process } from './process.ts'

const WORDS: Readonly<Record<CheckName, CheckLevel>> = {
  errors: 'required',
  headlines: 'required',
  suggestions: 'advised',
  comments: 'advised',
  captions: 'required',
  roster: 'required',
}

const NOTHING: Readonly<Record<CheckName, CheckLevel>> = {
  errors: 'advised',
  headlines: 'off',
  suggestions: 'off',
  comments: 'off',
  captions: 'advised',
  roster: 'advised',
}

/** Before the text is locked nothing may be left undecided. */
const LAST: Readonly<Record<CheckName, CheckLevel>> = {
  ...WORDS,
  suggestions: 'required',
  comments: 'required',
}

/**
 * Three reviews and three proofreadings, then the release: who does what as most papers write it
 * down (norms.md §8.2). The desk lays down its own.
 */
export const SHIPPED_PROCESS: Process = {
  format: 1,
  revision: 0,
  rounds: [
    {
      stage: 'first-review',
      duties: [
        review('first-review', ['editor', 'section-head', 'editor-in-chief'], NOTHING),
        proofreading('first-proof', WORDS),
      ],
    },
    {
      stage: 'second-review',
      duties: [
        review('second-review', ['section-head', 'editor-in-chief'], NOTHING),
        proofreading('second-proof', WORDS),
      ],
    },
    {
      stage: 'final-review',
      duties: [
        review('final-review', ['editor-in-chief'], WORDS),
        proofreading('third-proof', LAST),
      ],
    },
  ],
  release: duty('release', 'release', ['section-head', 'editor-in-chief'], LAST),
  waiver: null,
}

function review(id: string, roles: readonly Role[], checks: Duty['checks']): Duty {
  return duty(id, 'review', roles, checks)
}

function proofreading(id: string, checks: Duty['checks']): Duty {
  return duty(id, 'proofreading', ['proofreader', 'editor'], checks)
}

const REVIEW_OUTCOMES: readonly Outcome[] = ['pass', 'return', 'hold', 'reject']
const OTHER_OUTCOMES: readonly Outcome[] = ['pass', 'return']

function duty(id: string, kind: DutyKind, roles: readonly Role[], checks: Duty['checks']): Duty {
  const outcomes = kind === 'review' ? REVIEW_OUTCOMES : OTHER_OUTCOMES
  return { id, kind, name: '', roles, outcomes, checks }
}
