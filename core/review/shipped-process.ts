import type { Role } from '#core/people/profile'
import type { CheckLevel, CheckName, Duty, Outcome, Process } from './process.ts'

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

const REVIEW_OUTCOMES: readonly Outcome[] = ['pass', 'return', 'hold', 'reject']
const OTHER_OUTCOMES: readonly Outcome[] = ['pass', 'return']

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
  release: {
    id: 'release',
    kind: 'release',
    name: '',
    roles: ['section-head', 'editor-in-chief'],
    outcomes: OTHER_OUTCOMES,
    checks: LAST,
  },
  waiver: null,
}

function review(id: string, roles: readonly Role[], checks: Duty['checks']): Duty {
  return { id, kind: 'review', name: '', roles, outcomes: REVIEW_OUTCOMES, checks }
}

function proofreading(id: string, checks: Duty['checks']): Duty {
  const roles: readonly Role[] = ['proofreader', 'editor']
  return { id, kind: 'proofreading', name: '', roles, outcomes: OTHER_OUTCOMES, checks }
}
