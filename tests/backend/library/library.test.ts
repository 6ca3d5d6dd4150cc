import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ArticleId, NO_DETAILS } from '#core/article/article'
import { createArticle, documentSaying, errorOf, openForTest, valueOf } from './open-for-test.ts'
import { temporaryFolder } from './temporary-folder.ts'

const NO_ID = ArticleId.parse('00000000-0000-4000-8000-000000000000')

describe('a library', () => {
  it('keeps an article over closing and opening again', async () => {
    const folder = await temporaryFolder()
    const first = await openForTest(folder)
    const { id } = await createArticle(first.library)
    const changed = documentSaying('改了标题', '改了正文。')
    expect(valueOf(await first.library.change({ id, base: 0, doc: changed }))).toMatchObject({
      revision: 1,
    })
    await first.library.close()

    const { library } = await openForTest(folder)
    const { article, refused } = valueOf(await library.load(id))
    expect(refused).toBeNull()
    expect(article.revision).toBe(1)
    expect(article.doc).toEqual(changed)
    expect(library.rows()).toMatchObject([{ id, title: '改了标题', characters: 5, revision: 1 }])
  })

  it('lists names, characters and photos of an article', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const row = await createArticle(library)
    expect(row).toMatchObject({ title: '区里开会', characters: 14, photos: 0, trashedAt: null })
    expect(library.rows()).toEqual([row])
  })

  it('answers a change that started from an older text with the newer revision', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { id } = await createArticle(library)
    valueOf(await library.change({ id, base: 0, doc: documentSaying('一') }))
    const answer = await library.change({ id, base: 0, doc: documentSaying('二') })
    expect(errorOf(answer)).toEqual({ kind: 'stale', revision: 1 })
    expect(valueOf(await library.current(id)).doc).toEqual(documentSaying('一'))
  })

  it('takes the same change sent twice once', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { id } = await createArticle(library)
    const change = { id, base: 0, doc: documentSaying('一') }
    expect(valueOf(await library.change(change))).toMatchObject({ revision: 1 })
    expect(valueOf(await library.change(change))).toMatchObject({ revision: 1 })
  })

  it('takes blocks for the very text that they were made of, and for no other', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const { id } = await createArticle(library)
    const whole = { id, base: 0, doc: documentSaying('标题', '第一段') }
    const { text } = valueOf(await library.change(whole))
    const blocks = [{ type: 'paragraph', content: [{ type: 'text', text: '改过' }] }]
    const part = { id, base: 1, onto: text, body: { from: 0, to: 1, blocks } }
    const elsewhere = { ...part, onto: 'another text' }
    expect(errorOf(await library.change(elsewhere))).toEqual({ kind: 'stale', revision: 1 })
    const beyond = { ...part, body: { from: 0, to: 9, blocks } }
    expect(errorOf(await library.change(beyond))).toMatchObject({ kind: 'invalid-document' })
    expect(valueOf(await library.change(part))).toMatchObject({ revision: 2 })
    expect(valueOf(await library.current(id)).doc).toEqual(documentSaying('标题', '改过'))
    expect(errorOf(await library.change(part))).toEqual({ kind: 'stale', revision: 2 })
  })

  it('changes details of several articles without making their texts stale', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const one = await createArticle(library)
    const two = await createArticle(library)
    const rows = valueOf(await library.setDetails([one.id, two.id], { section: '要闻', page: '2' }))
    expect(rows.map(({ details }) => details)).toEqual(
      [1, 2].map(() => ({ ...NO_DETAILS, section: '要闻', page: '2' })),
    )
    expect(
      valueOf(await library.change({ id: one.id, base: 0, doc: documentSaying('一') })),
    ).toMatchObject({ revision: 1 })
  })

  it('moves an article to the waste bin and back with all its text', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    const { id } = await createArticle(library)
    valueOf(await library.change({ id, base: 0, doc: documentSaying('没来得及存') }))

    const [binned] = valueOf(await library.trash([id]))
    expect(binned?.trashedAt).toEqual(expect.any(String))
    expect(valueOf(await library.load(id)).path).toContain('trash')
    await library.close()

    const again = await openForTest(folder)
    expect(again.library.rows()).toEqual([binned])
    const [restored] = valueOf(await again.library.restore([id]))
    expect(restored).toMatchObject({ trashedAt: null, title: '没来得及存' })
    expect(valueOf(await again.library.load(id)).article.doc).toEqual(documentSaying('没来得及存'))
  })

  it('duplicates text, details and origin into an article of its own', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const sourceHash = valueOf(await library.keepSource({ name: '二版.txt', text: '原文' }))
    const [row] = valueOf(
      await library.create([
        {
          doc: documentSaying('标题', '正文。'),
          details: { ...NO_DETAILS, stage: 'signed-off', section: '要闻' },
          origin: { sourceHash, lines: [[0, 1]] },
          asItCameIn: '原文',
        },
      ]),
    )
    if (row === undefined) throw new Error('one article makes one row')
    const copy = valueOf(await library.duplicate(row.id))
    expect(copy.id).not.toBe(row.id)
    expect(copy).toMatchObject({ title: '标题', details: { stage: 'draft', section: '要闻' } })
    expect(valueOf(await library.version(copy.id, 0)).text).toBe('原文')
  })

  it('keeps the text as it came in, and knows that a page was taken in before', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    const source = { name: '二版.txt', text: '第一行\n第二行' }
    const sourceHash = valueOf(await library.keepSource(source))
    expect(valueOf(await library.keepSource(source))).toBe(sourceHash)
    expect(library.takenInBefore(sourceHash)).toEqual([])

    const origin = { sourceHash, lines: [[0, 2] as [number, number]] }
    const doc = documentSaying('第一行', '第二行')
    const asItCameIn = '第一行\n第二行'
    const rows = valueOf(await library.create([{ doc, details: NO_DETAILS, origin, asItCameIn }]))
    expect(library.takenInBefore(sourceHash)).toEqual(rows)
    const [id = NO_ID] = rows.map((row) => row.id)
    expect(valueOf(await library.version(id, 0)).text).toBe(asItCameIn)
    expect(errorOf(await library.version(id, 1))).toEqual({ kind: 'not-found', id })
    const stored: unknown = JSON.parse(
      await readFile(join(folder, 'sources', `${sourceHash}.json`), 'utf8'),
    )
    expect(stored).toMatchObject({ content: source })
  })

  it('makes all new articles or none', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const good = { doc: documentSaying('好'), details: NO_DETAILS, origin: null, asItCameIn: null }
    const bad = { ...good, doc: { type: 'doc', content: [{ type: 'unknown' }] } }
    expect(errorOf(await library.create([good, bad]))).toMatchObject({ kind: 'invalid-document' })
    expect(library.rows()).toEqual([])
  })
})
