import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLibrary } from '#backend/library/check-library'
import { createArticle, documentSaying, errorOf, valueOf } from '../library/open-for-test.ts'
import { bundledWorkers } from '../photo/workers-folder.ts'
import { WANG } from '../../core/review/five-people.ts'
import { acting, articleBy, deskOfFive, passing, release } from '../review/desk-of-five.ts'
import { deskOf } from './two-desks.ts'

let workers = ''
beforeAll(async () => {
  workers = await bundledWorkers('backend/package/package-worker.ts')
})
afterAll(() => rm(workers, { recursive: true }))

const THREAD = {
  id: 'thread-1',
  quoted: '开会',
  entries: [{ id: 'entry-1', by: '王小明', at: '2026-11-23T01:00:00.000Z', text: '请核时间' }],
  resolved: null,
} as const

describe('a package', () => {
  it('makes the same article in a library that does not have it', async () => {
    const [ours, theirs] = [await deskOf('王小明', workers), await deskOf('镇街', workers)]
    const { id } = await createArticle(ours.library)
    valueOf(await ours.library.comment(id, { kind: 'open', thread: THREAD }))
    const report = valueOf(await theirs.takeIn(await ours.pack(id)))
    expect(report).toMatchObject({ id, becomes: 'new' })
    const [there, here] = [
      valueOf(await theirs.library.current(id)),
      valueOf(await ours.library.current(id)),
    ]
    expect({ doc: there.doc, comments: there.comments }).toEqual({
      doc: here.doc,
      comments: here.comments,
    })
    await theirs.library.flush()
    expect(valueOf(await checkLibrary(theirs.library.state().path)).problems).toEqual([])
  })

  it('comes back as suggestions, with a version of what was there, and once only', async () => {
    const [ours, theirs] = [await deskOf('王小明', workers), await deskOf('镇街', workers)]
    const { id } = await createArticle(ours.library, documentSaying('题', '昨天区里开会。', '完。'))
    valueOf(await theirs.takeIn(await ours.pack(id)))
    await theirs.write(id, documentSaying('题', '昨天区里座谈。', '完。'))
    valueOf(await theirs.library.comment(id, { kind: 'open', thread: THREAD }))
    await ours.write(id, documentSaying('题', '昨天区里开会。', '全文完。'))

    const back = await theirs.pack(id)
    const report = valueOf(await ours.takeIn(back))
    expect(report).toMatchObject({ becomes: 'merge', suggestions: 1, conflicts: [] })
    expect(await ours.text(id)).toBe('题昨天区里开会座谈。全文完。')
    expect(valueOf(await ours.library.current(id)).comments).toEqual([THREAD])
    const [version] = valueOf(await ours.library.versions(id))
    expect(version).toMatchObject({ cause: 'merged', by: '王小明' })

    expect(valueOf(await ours.takeIn(back)).becomes).toBe('nothing')
    expect(await ours.text(id)).toBe('题昨天区里开会座谈。全文完。')
  })

  it('finds what both knew after it went to and fro', async () => {
    const [ours, theirs] = [await deskOf('王小明', workers), await deskOf('镇街', workers)]
    const { id } = await createArticle(ours.library, documentSaying('题', '一二三四五六七八。'))
    valueOf(await theirs.takeIn(await ours.pack(id)))
    await theirs.write(id, documentSaying('题', '一甲三四五六七八。'))
    valueOf(await ours.takeIn(await theirs.pack(id)))
    // Accepted as it came, and written on.
    await ours.write(id, documentSaying('题', '一甲三四五六七乙。'))
    const report = valueOf(await theirs.takeIn(await ours.pack(id)))
    expect(report).toMatchObject({ suggestions: 1, conflicts: [] })
    expect(await theirs.text(id)).toBe('题一甲三四五六七八乙。')
  })

  it('shows both texts where both wrote', async () => {
    const [ours, theirs] = [await deskOf('王小明', workers), await deskOf('镇街', workers)]
    const { id } = await createArticle(ours.library, documentSaying('题', '定于三月开会。'))
    valueOf(await theirs.takeIn(await ours.pack(id)))
    await theirs.write(id, documentSaying('题', '定于六月开会。'))
    await ours.write(id, documentSaying('题', '定于五月开会。'))
    const report = valueOf(await ours.takeIn(await theirs.pack(id)))
    expect(report.conflicts).toEqual([{ ours: '定于五月开会。', theirs: '定于六月开会。' }])
    expect(await ours.text(id)).toBe('题定于五六月开会。')
  })

  it('changes nothing of a released article', async () => {
    const [ours, theirs] = [await deskOf('王小明', workers), await deskOf('镇街', workers)]
    await deskOfFive(ours.library)
    const id = await articleBy(ours.library)
    valueOf(await theirs.takeIn(await ours.pack(id)))
    await theirs.write(id, documentSaying('题', '改过了。'))
    await release(ours.library, id)
    const before = valueOf(await ours.library.current(id))
    expect(errorOf(await ours.takeIn(await theirs.pack(id)))).toEqual({ kind: 'locked' })
    expect(valueOf(await ours.library.current(id))).toEqual(before)
    const { path } = ours.library.state()
    expect(await readdir(join(path, 'articles', id, 'packages'))).toHaveLength(1)
  })

  it('brings the record on when they signed this very text, and tells it otherwise', async () => {
    const [ours, theirs] = [await deskOf('王小明', workers), await deskOf('王小明', workers)]
    await deskOfFive(ours.library)
    await deskOfFive(theirs.library)
    const id = await articleBy(ours.library)
    valueOf(await acting(ours.library, id)(WANG, { kind: 'submit' }))
    valueOf(await theirs.takeIn(await ours.pack(id)))
    expect(valueOf(await theirs.library.reviewState(id)).entries).toHaveLength(2)

    valueOf(await acting(theirs.library, id)(WANG, passing('first-review')))
    const report = valueOf(await ours.takeIn(await theirs.pack(id)))
    expect(report).toMatchObject({ becomes: 'merge', record: 'taken', suggestions: 0 })
    const { entries, chain } = valueOf(await ours.library.reviewState(id))
    expect(entries.map(({ event }) => event.kind)).toEqual([
      'submitted',
      'packed',
      'signed',
      'packed',
      'merged',
    ])
    expect(chain.kind).toBe('whole')

    await theirs.write(id, documentSaying('题', '签了又改。'))
    const kept = valueOf(await ours.takeIn(await theirs.pack(id)))
    expect(kept).toMatchObject({ becomes: 'merge', record: 'kept' })
    expect(kept.theirEntries.map(({ event }) => event.kind)).toEqual(['packed'])
    expect(valueOf(await ours.library.reviewState(id)).entries).toHaveLength(6)
  })
})
