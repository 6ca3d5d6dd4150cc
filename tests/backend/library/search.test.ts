import { describe, expect, it } from 'vitest'
import { NO_DETAILS } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { handClock } from './hand-clock.ts'
import { createArticle, documentSaying, openForTest, valueOf } from './open-for-test.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('search', () => {
  it.each([
    ['a word of the title', '防汛', '防汛'],
    ['a word of the body', '水位', '水位'],
    ['a name of the byline', '王小明', '王小明'],
    ['words in any order, all of which must be there', '水位 防汛', '水位'],
    ['full-width letters and digits', 'ｇｄｐ　１２３', 'GDP'],
    ['capitals and small letters', 'gdp', 'GDP'],
  ])('finds %s', async (_, query, shown) => {
    const { library } = await library3()
    const { hits, total } = await library.search(query)
    expect(total).toBe(1)
    expect(hits[0]?.excerpt).toContain(shown)
  })

  it.each(['', '   ', '没有的词', '防汛 没有的词'])('finds nothing for “%s”', async (query) => {
    const { library } = await library3()
    expect(await library.search(query)).toEqual({ hits: [], total: 0 })
  })

  it('follows changes that are not on disk yet', async () => {
    const { library, flood } = await library3()
    await library.search('防汛')
    valueOf(await library.change({ id: flood, base: 0, doc: documentSaying('改写了') }))
    expect((await library.search('防汛')).total).toBe(0)
    expect((await library.search('改写了')).hits).toMatchObject([{ id: flood }])
  })

  it('finds articles made after the first search', async () => {
    const { library } = await library3()
    await library.search('防汛')
    const { id } = await createArticle(library, documentSaying('后来的稿子'))
    expect((await library.search('后来的')).hits).toMatchObject([{ id }])
  })

  it('shows the newest first, the waste bin last, and counts what it does not show', async () => {
    const clock = handClock()
    const { library } = await openForTest(await temporaryFolder(), { clock })
    const rows = valueOf(
      await library.create(
        Array.from({ length: 203 }, (_, number) => ({
          doc: documentSaying(`简讯${number}`),
          details: NO_DETAILS,
          origin: null,
          asItCameIn: null,
        })),
      ),
    )
    clock.wind(1_000)
    const newest = await createArticle(library, documentSaying('简讯，最新'))
    clock.wind(1_000)
    const binned = await createArticle(library, documentSaying('简讯，不要了'))
    valueOf(await library.trash([binned.id]))

    const { hits, total } = await library.search('简讯')
    expect(total).toBe(rows.length + 2)
    expect(hits).toHaveLength(200)
    expect(hits[0]?.id).toBe(newest.id)
    expect(hits.map(({ id }) => id)).not.toContain(binned.id)
  })

  it('shows the place of the hit even where comparing changes lengths', async () => {
    const { library } = await openForTest(await temporaryFolder())
    const text = `${'㎡'.repeat(50)}在这里找到的词。`
    await createArticle(library, documentSaying('面积', text))
    const { hits } = await library.search('找到的词')
    expect(hits[0]?.excerpt).toContain('在这里找到的词')
  })
})

async function library3() {
  const folder = await temporaryFolder()
  const { library } = await openForTest(folder)
  const doc = newDocument({
    ...EMPTY_ARTICLE,
    title: '全区部署防汛工作',
    byline: '记者 王小明',
    blocks: [{ kind: 'paragraph', text: '昨日，水库水位继续上涨。' }],
  })
  const { id: flood } = await createArticle(library, documentJson(doc))
  await createArticle(library, documentSaying('一季度GDP增长', '实现GDP 123亿元。'))
  await createArticle(library, documentSaying('读书会', '周末读书。'))
  return { library, flood }
}
