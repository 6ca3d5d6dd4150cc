import { NO_DETAILS, type ArticleId } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import type { Profile } from '#core/people/profile'
import type { Process } from '#core/review/process'
import type { ReviewAct } from '#core/review/review-state'
import type { Library } from '#backend/library/library'
import { LI, QIAN, SHORT, SUN, WANG, ZHAO } from '../../core/review/five-people.ts'
import { valueOf } from '../library/open-for-test.ts'

export async function deskOfFive(library: Library, process: Process = SHORT): Promise<void> {
  const profiles = [WANG, LI, ZHAO, QIAN, SUN]
  valueOf(await library.keepPeople({ format: 1, revision: 0, profiles }, null))
  valueOf(await library.keepReviewProcess(process))
}

export async function articleBy(library: Library, byline = '记者 周一'): Promise<ArticleId> {
  const blocks = [{ kind: 'paragraph', text: '昨日上午，全区工作会议召开。' }] as const
  const doc = documentJson(newDocument({ ...EMPTY_ARTICLE, title: '区里开会', byline, blocks }))
  const article = { doc, details: NO_DETAILS, origin: null, asItCameIn: null }
  const [row] = valueOf(await library.create([article]))
  if (row === undefined) throw new Error('one article makes one row')
  return row.id
}

/** Acts on the text as it stands. */
export function acting(library: Library, id: ArticleId) {
  return async (who: Profile, done: ReviewAct) => {
    const { content } = valueOf(await library.reviewState(id))
    return library.act({ id, person: who.id, pin: null, content, act: done })
  }
}

export const passing = (id: string): ReviewAct => ({
  kind: 'sign',
  duty: id,
  outcome: 'pass',
  opinion: '同意',
})

/** Through all four sign-offs and the release. */
export async function release(library: Library, id: ArticleId): Promise<void> {
  const act = acting(library, id)
  valueOf(await act(WANG, { kind: 'submit' }))
  valueOf(await act(WANG, passing('first-review')))
  valueOf(await act(LI, passing('first-proof')))
  valueOf(await act(ZHAO, passing('final-review')))
  valueOf(await act(QIAN, passing('third-proof')))
  valueOf(await act(SUN, passing('release')))
}
