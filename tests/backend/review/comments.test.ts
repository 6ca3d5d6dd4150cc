import { describe, expect, it } from 'vitest'
import type { ArticleId } from '#core/article/article'
import type { CommentAct, CommentThread } from '#core/review/comments'
import type { Library } from '#backend/library/library'
import { commentHandlers } from '#backend/review/comment-handlers'
import {
  createArticle,
  documentSaying,
  errorOf,
  openForTest,
  valueOf,
} from '../library/open-for-test.ts'
import { temporaryFolder } from '../library/temporary-folder.ts'

const AT = '2026-11-23T01:00:00.000Z'

const THREAD: CommentThread = {
  id: 'thread-1',
  quoted: '全区工作会议',
  entries: [{ id: 'entry-1', by: '王编辑', at: AT, text: '会议全称请核。@李主任' }],
  resolved: null,
}
const OPEN = { kind: 'open', thread: THREAD } as const

function act(library: Library, id: ArticleId, done: CommentAct) {
  return commentHandlers({ library: () => library })['review:comment']({ id, act: done })
}

describe('comments of an article', () => {
  it('are on disk when they are answered, and told to every screen', async () => {
    const path = await temporaryFolder()
    const first = await openForTest(path)
    const { id } = await createArticle(first.library)
    expect(valueOf(await act(first.library, id, OPEN))).toEqual([THREAD])
    expect(first.heard).toContainEqual({
      name: 'review:comments-changed',
      news: { id, comments: [THREAD] },
    })
    await first.library.close()

    const { library } = await openForTest(path)
    expect(valueOf(await library.load(id)).article.comments).toEqual([THREAD])
  })

  it('leave the text and its revision alone, so that nobody who types becomes stale', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { id, revision } = await createArticle(library)
    valueOf(await act(library, id, OPEN))
    const typed = { id, base: revision, doc: documentSaying('接着写') }
    expect(valueOf(await library.change(typed)).revision).toBe(revision + 1)
    expect(valueOf(await library.current(id)).comments).toEqual([THREAD])
  })

  it('are counted in the list while somebody has to answer them', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { id } = await createArticle(library)
    const open = () => library.rows().find((row) => row.id === id)?.openComments
    valueOf(await act(library, id, OPEN))
    expect(open()).toBe(1)
    valueOf(await act(library, id, { kind: 'resolve', thread: 'thread-1', by: '李主任', at: AT }))
    expect(open()).toBe(0)
  })

  it('stand as they are once the article is released', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { id } = await createArticle(library)
    valueOf(await act(library, id, OPEN))
    valueOf(await library.setDetails([id], { stage: 'signed-off' }))
    expect(errorOf(await act(library, id, { kind: 'remove', thread: 'thread-1' }))).toEqual({
      kind: 'locked',
    })
    expect(valueOf(await library.current(id)).comments).toEqual([THREAD])
  })
})
