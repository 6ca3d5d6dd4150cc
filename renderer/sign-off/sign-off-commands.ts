import type { ReviewCommandId } from '#core/commands/commands'
import type { ArticleRow } from '#core/article/article-row'
import { reviewErrorMessage } from '#core/messages/review-error-message'
import { currentTranslate } from '../app/use-translate.ts'
import type { CommandAnswer } from '../commands/command-answer.ts'
import { useProcess } from '../process/process-state.ts'
import { commandTargets, useDesk } from '../state/desk.ts'
import { showInspector } from '../state/inspector.ts'
import { isDesk, usePlace } from '../state/place.ts'
import { isWritable } from '../state/session.ts'
import { showToast } from '../state/toasts.ts'
import { openDialog } from '../state/view.ts'
import { actOnReview } from './act-on-review.ts'
import { openSignDialog } from './sign-act.ts'

type SignOffCommand = Extract<
  ReviewCommandId,
  'review.submit' | 'review.sign' | 'review.reopen' | 'review.publish' | 'review.sheet'
>

/** The screen's half of the sign-off commands: they act on the one article that is meant. */
export const signOffAnswers: Readonly<Record<SignOffCommand, CommandAnswer>> = {
  'review.submit': {
    isEnabled: () => mayAct(({ stage }) => stage === 'draft'),
    run: () => submit(),
  },
  'review.sign': {
    isEnabled: () => mayAct(({ stage }) => IN_REVIEW.has(stage)),
    run: () => openFor('sign'),
  },
  'review.reopen': {
    isEnabled: () => mayAct(({ stage }) => stage === 'signed-off'),
    run: () => openFor('reopen'),
  },
  'review.publish': {
    isEnabled: () => mayAct(({ stage }) => stage === 'signed-off'),
    run: () => openFor('publish'),
  },
  'review.sheet': {
    isEnabled: () => target() !== undefined,
    run: () => openDialog('sheet'),
  },
}

const IN_REVIEW: ReadonlySet<string> = new Set([
  'first-review',
  'second-review',
  'final-review',
  'release',
])

/** The article that is highlighted alone, or lies on the paper. */
export function target(): ArticleRow | undefined {
  const desk = useDesk.getState()
  const [id, ...others] = commandTargets(desk)
  if (id === undefined || others.length > 0) return undefined
  return desk.rows.find((row) => row.id === id && row.trashedAt === null)
}

function mayAct(fits: (details: ArticleRow['details']) => boolean): boolean {
  const row = target()
  return row !== undefined && isWritable() && isDesk(usePlace.getState().place) && fits(row.details)
}

function openFor(kind: 'sign' | 'reopen' | 'publish'): void {
  const id = target()?.id
  if (id !== undefined) openSignDialog({ kind, id, duty: null })
}

/** 送审 needs no words. Who has a PIN is asked for it as for everything that is signed. */
async function submit(): Promise<void> {
  const row = target()
  if (row === undefined) return
  const done = await actOnReview({ id: row.id, act: { kind: 'submit' }, pin: null })
  if (done === 'nobody') return
  const t = currentTranslate()
  if (!done.ok)
    return showToast({
      text: reviewErrorMessage(t, done.error, useProcess.getState().process),
      tone: 'error',
    })
  showInspector('sign-off')
  const stage = t(`stage.${done.value.standing.stage}`)
  showToast({ text: t('sign-off.submitted-toast', { stage }), tone: 'plain' })
}
