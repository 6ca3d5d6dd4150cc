import type { ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import { currentTranslate } from '../app/use-translate.ts'
import { putRows } from '../desk/row-news.ts'
import { clearPaper, openArticle } from '../desk/open-article.ts'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { ask } from '../shell/ask.ts'
import { goTo } from '../state/place.ts'
import { isWritable } from '../state/session.ts'
import { showToast } from '../state/toasts.ts'
import { pageOfDraft } from './page-of-draft.ts'
import { useIntake, type IntakeStage } from './intake-state.ts'
import { bringBack } from './put-away.ts'
import { beginNext } from './take-pages.ts'

type Proposed = Extract<IntakeStage, { kind: 'proposed' }>

/**
 * 收入稿库: every proposed article becomes a stored one, and the first lies on the desk. A page that
 * was taken in before waits for 仍要拆稿.
 */
export async function takeIn(): Promise<void> {
  const { stage } = useIntake.getState()
  if (stage.kind !== 'proposed' || stage.isTakingIn || !isWritable()) return
  if (stage.draft.source.takenInBefore.length > 0) return
  const page = pageOfDraft(stage.draft)
  if (page.articles.length === 0) return

  useIntake.setState({ stage: { ...stage, isTakingIn: true } })
  const answer = await ask('intake:take-in', page).finally(() =>
    useIntake.setState({ stage: { ...stage, isTakingIn: false } }),
  )
  if (answer.ok) return takenIn(answer.value, stage)

  const t = currentTranslate()
  const reason = libraryErrorMessage(t, answer.error)
  showToast({ text: t('intake.take-in-failed', { reason }), tone: 'error' })
}

/** The next page of the queue stays here; after the last one the editor wants to see the articles. */
async function takenIn(rows: readonly ArticleRow[], stage: Proposed): Promise<void> {
  const t = currentTranslate()
  putRows(rows)
  beginNext()
  showToast({
    text: t('intake.taken-in', { count: rows.length }),
    tone: 'plain',
    action: {
      label: t('shell.undo'),
      run: () =>
        takeBackOut(
          rows.map(({ id }) => id),
          stage,
        ),
    },
  })
  const [first] = rows
  if (useIntake.getState().stage.kind !== 'waiting' || first === undefined) return
  goTo({ kind: 'desk' })
  await openArticle(first.id)
}

/** 撤销: the articles go to the waste bin, and the page is on the table again as it was corrected. */
async function takeBackOut(ids: readonly ArticleId[], stage: Proposed): Promise<void> {
  const answer = await ask('article:trash', { ids: [...ids] })
  if (!answer.ok) {
    const t = currentTranslate()
    const reason = libraryErrorMessage(t, answer.error)
    showToast({ text: t('shell.went-wrong', { reason }), tone: 'error' })
    return
  }
  clearPaper()
  putRows(answer.value)
  bringBack(stage)
  goTo({ kind: 'intake', start: { kind: 'empty' } })
}
