import type { ArticleId } from '#core/article/article'
import type { ReviewError } from '#core/review/review-error'
import type { ReviewAct, ReviewState } from '#core/review/review-state'
import { fail, type Result } from '#core/shared/result'
import { currentProfile } from '../people/people-state.ts'
import { flushText } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'
import { openDialog } from '../state/view.ts'
import { showReview } from './review-state.ts'

type Asked = { readonly id: ArticleId; readonly act: ReviewAct; readonly pin: string | null }

/**
 * Has an act written into the record under the name of who sits here. The words on the paper are
 * handed over first, and what is signed is the text as it stands then. With nobody at the desk the
 * chooser opens instead.
 */
export async function actOnReview({
  id,
  act,
  pin,
}: Asked): Promise<Result<ReviewState, ReviewError> | 'nobody'> {
  const person = currentProfile()
  if (person === undefined) {
    openDialog('people')
    return 'nobody'
  }
  await flushText()
  const seen = await ask('review:state', { id })
  if (!seen.ok) return fail(seen.error)
  const { content } = seen.value
  const answer = await ask('review:act', { id, person: person.id, pin, content, act })
  if (answer.ok) showReview(id, answer.value)
  return answer
}
