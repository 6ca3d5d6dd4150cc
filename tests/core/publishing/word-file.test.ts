import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { Transform } from 'prosemirror-transform'
import { describe, expect, it, vi } from 'vitest'
import { EMPTY_ARTICLE, newDocument, type NewArticle } from '#core/article/new-document'
import { schema } from '#core/article/schema'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { wordFile } from '#core/publishing/word-file'
import { photoFile, photoFixtures } from '../../word/photo-fixtures.ts'
import { richArticle } from '../../word/rich-article.ts'
import { sampleDocuments } from '../../word/sample-articles.ts'
import { SKIPS_SCHEMA, schemaErrors } from '../../word/schema-errors.ts'
import { wordProblems } from '../../word/word-check.ts'
import { openPackage, paragraphText, partOf, styleIdOf } from '../../word/word-package.ts'
import { child, elements, valueOf } from '../../word/xml-tree.ts'

const AT = '2026-11-22T10:00:00Z'
const STYLES = Object.values(HOUSE_STYLES)

const article = (fields: Partial<NewArticle>) => ({
  doc: newDocument({ ...EMPTY_ARTICLE, ...fields }),
  author: '张三',
  photos: new Map(),
})
const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const

const written = async (fields: Partial<NewArticle>) =>
  openPackage(
    await wordFile({ articles: [article(fields)], style: HOUSE_STYLES.newspaper, at: AT }),
  )

const paragraphs = ({ body }: ReturnType<typeof openPackage>) =>
  elements(body, 'w:p').map((one) => [styleIdOf(one), paragraphText(one)])

describe('a Word file', () => {
  it.each(STYLES)('of the five sample articles has no fault in the style $id', async (style) => {
    const articles = sampleDocuments().map((doc) => ({ doc, author: '柴琳琳', photos: new Map() }))
    const file = await wordFile({ articles, style, at: AT })
    expect(wordProblems(file)).toEqual([])
  })

  it.each(STYLES)('with everything in it has no fault in the style $id', async (shipped) => {
    const style = { ...shipped, header: { wording: '区情快报' } }
    const { photos, onPage } = photoFixtures()
    const rich = { doc: richArticle(onPage), author: '李明', photos }
    const file = await wordFile({ articles: [rich, rich], style, at: AT })
    expect(wordProblems(file)).toEqual([])
  })

  it.skipIf(SKIPS_SCHEMA).each(STYLES)(
    'fits the schema of Office in the style $id (skipped: no validator here)',
    async (shipped) => {
      const style = { ...shipped, header: { wording: '区情快报' } }
      const { photos, onPage } = photoFixtures()
      const rich = { doc: richArticle(onPage), author: '李明', photos }
      const samples = sampleDocuments().map((doc) => ({ doc, author: '', photos }))
      const file = await wordFile({ articles: [rich, ...samples, article({})], style, at: AT })
      expect(schemaErrors(file)).toEqual([])
    },
  )

  it('sets every field in its own style, in the order in which it is read', async () => {
    const word = await written({
      kicker: '喜迎元旦',
      title: '全区文化活动异彩纷呈',
      subtitle: '百场演出进社区',
      byline: '记者 张三',
      blocks: [paragraph('本报讯 昨日，演出开始。'), { kind: 'subheading', text: '好戏连台' }],
    })
    expect(paragraphs(word)).toEqual([
      ['quwen-kicker', '喜迎元旦'],
      ['quwen-title', '全区文化活动异彩纷呈'],
      ['quwen-subtitle', '百场演出进社区'],
      ['quwen-body', '本报讯 昨日，演出开始。'],
      ['quwen-subheading', '好戏连台'],
      ['quwen-byline', '记者 张三'],
    ])
  })

  it('numbers a footnote, and not the rule above it', async () => {
    const note = schema.marks.footnote.create({ note: '据区统计局快报' })
    const plain = newDocument({ ...EMPTY_ARTICLE, blocks: [paragraph('全区完成投资。')] })
    const doc = new Transform(plain).addMark(8, 10, note).doc
    const articles = [{ doc, author: '', photos: new Map() }]
    const file = await wordFile({ articles, style: HOUSE_STYLES.newspaper, at: AT })
    const xml = strFromU8(unzipSync(file)['word/footnotes.xml'] ?? new Uint8Array())
    expect(xml.match(/<w:footnoteRef\/>/gu)).toHaveLength(1)
    expect(xml).toContain('据区统计局快报')
  })

  it('leaves no empty line for what is not there', async () => {
    const word = await written({ title: '只有标题', blocks: [paragraph(''), paragraph('　　')] })
    expect(paragraphs(word)).toEqual([['quwen-title', '只有标题']])
  })

  it('can be opened even when the article is empty', async () => {
    const file = await wordFile({
      articles: [article({})],
      style: HOUSE_STYLES.official,
      at: AT,
    })
    expect(wordProblems(file)).toEqual([])
    expect(elements(openPackage(file).body, 'w:p')).toHaveLength(1)
  })

  it('takes blanks typed as an indent for what they mean', async () => {
    const word = await written({ blocks: [paragraph('　　据悉，道路已通车。')] })
    expect(paragraphs(word)).toEqual([['quwen-body', '据悉，道路已通车。']])
  })

  it('sets 本报讯 in the face of datelines and the names after it in that of the body', async () => {
    const word = await written({ blocks: [paragraph('本报讯（记者 张三）昨日，会议召开。')] })
    const runs = elements(word.body, 'w:r').map((run) => [
      valueOf(child(run, 'w:rPr'), 'w:rStyle') ?? '',
      paragraphText(run),
    ])
    expect(runs).toEqual([
      ['quwen-dateline', '本报讯'],
      ['', '（记者 张三）昨日，会议召开。'],
    ])
  })

  it('names the writers and not the computer', async () => {
    const { parts } = await written({ title: '标题“一”' })
    const properties = partOf(parts, 'docProps/core.xml')
    const value = (name: string) => elements(properties, name).map(({ text }) => text)
    expect(value('dc:title')).toEqual(['标题“一”'])
    expect(value('dc:creator')).toEqual(['张三'])
    expect(value('cp:lastModifiedBy')).toEqual(['张三'])
    expect(value('dcterms:created')).toEqual([AT])
  })

  it('begins every article but the first on a new page and bookmarks each', async () => {
    const articles = ['一', '二', '三'].map((title) => article({ title }))
    const { body } = openPackage(
      await wordFile({ articles, style: HOUSE_STYLES.newspaper, at: AT }),
    )
    const breaks = elements(body, 'w:p').map(
      (one) => child(child(one, 'w:pPr'), 'w:pageBreakBefore') !== undefined,
    )
    expect(breaks).toEqual([false, true, true])
    const bookmarks = elements(body, 'w:bookmarkStart')
    expect(bookmarks.map(({ attributes }) => attributes['w:name'])).toEqual([
      'article1',
      'article2',
      'article3',
    ])
  })

  it.each([
    ['with', photoFixtures().photos],
    ['without', new Map()],
  ])(
    '%s photos is the same file when nothing has changed, whenever it is made',
    async (_, photos) => {
      const rich = { doc: richArticle(photoFixtures().onPage), author: '李明', photos }
      const order = { articles: [rich], style: HOUSE_STYLES.official, at: AT }
      const first = await wordFile(order)
      // A zip tells time in steps of two seconds.
      vi.useFakeTimers({ now: Date.now() + 10_000, toFake: ['Date'] })
      const second = await wordFile(order)
      vi.useRealTimers()
      expect(second).toEqual(first)
    },
  )

  it('carries photos byte for byte, no wider than the text and no higher than half a page', async () => {
    const { photos, onPage } = photoFixtures()
    const rich = { doc: richArticle(onPage), author: '李明', photos }
    const word = openPackage(
      await wordFile({ articles: [rich], style: HOUSE_STYLES.official, at: AT }),
    )
    const media = Array.from(word.files).filter(([path]) => path.startsWith('word/media/'))
    expect(media.map(([, bytes]) => bytes)).toEqual(
      ['street.jpg', 'old-house.jpg'].map((name) => new Uint8Array(photoFile(name))),
    )
    for (const { attributes } of elements(word.body, 'wp:extent')) {
      expect(Number(attributes['cx']) / 635).toBeLessThanOrEqual(8844 + 15)
      expect(Number(attributes['cy']) / 635).toBeLessThanOrEqual(12_756 / 2 + 15)
    }
    const descriptions = elements(word.body, 'wp:docPr').map(
      ({ attributes }) => attributes['descr'],
    )
    expect(descriptions[0]).toBe('改造后的陇海社区小游园里，居民正在休闲健身。　本报记者 李明 摄')
  })

  it('keeps a photo and its caption on one page', async () => {
    const { photos, onPage } = photoFixtures()
    const rich = { doc: richArticle(onPage), author: '李明', photos }
    const { body } = openPackage(
      await wordFile({ articles: [rich], style: HOUSE_STYLES.newspaper, at: AT }),
    )
    const styles = elements(body, 'w:p').map(styleIdOf)
    const photo = styles.indexOf('quwen-photo')
    expect(styles[photo + 1]).toBe('quwen-caption')
    const properties = child(elements(body, 'w:p')[photo], 'w:pPr')
    expect(child(properties, 'w:keepNext')).toBeDefined()
  })

  it('sends the caption out when the photo cannot be found', async () => {
    const { onPage } = photoFixtures()
    const rich = { doc: richArticle(onPage), author: '', photos: new Map() }
    const file = await wordFile({ articles: [rich], style: HOUSE_STYLES.newspaper, at: AT })
    expect(paragraphs(openPackage(file))).toContainEqual([
      'quwen-caption',
      '社区工作者入户征求改造意见。　通讯员 王芳 摄',
    ])
    expect(wordProblems(file)).toEqual([])
  })
})

/** Text that breaks writers of XML, of fields and of relationships. */
const HOSTILE: readonly string[] = [
  'NUL\u0000退格\u0008制表\u000B换页\u000C逃逸\u001B',
  '孤立代理\uD800前后\uDC00',
  '非字符\uFFFE\uFFFF完',
  '<w:p>假段落</w:p>&amp;&lt;"引号"\'',
  ']]><!-- 注释 --><![CDATA[数据]]>',
  '&#0;&#xFFFF;&未知;',
  'javascript:alert(1) file://///10.0.0.9/share',
  '=HYPERLINK("http://a")\u0013DDEAUTO\u0015',
  '{ INCLUDEPICTURE "http://a/b.png" }',
  '\u202E反向\u2066隔离\u2069\u200B零宽\uFEFF',
  '👨‍👩‍👧‍👦𠮷𪚥 é',
  `${'长'.repeat(5000)}\r\n\t结束`,
]

const normal = (text: string) =>
  text
    // oxlint-disable-next-line no-control-regex -- what XML forbids
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll(/\p{Surrogate}/gu, '')
    .replaceAll(/\s+/gu, '')

const textOf = (word: ReturnType<typeof openPackage>) => normal(paragraphs(word).flat().join(''))

describe('hostile text', () => {
  it.each(HOSTILE)('%j stays text in every field', async (text) => {
    const fields = { kicker: text, title: text, subtitle: text, byline: text }
    const blocks = [paragraph(text), { kind: 'subheading', text } as const]
    const hostile = { ...article({ ...fields, blocks }), author: text }
    const file = await wordFile({ articles: [hostile], style: HOUSE_STYLES.newspaper, at: AT })
    expect(wordProblems(file)).toEqual([])
    const styles = ['kicker', 'title', 'subtitle', 'body', 'subheading', 'byline']
    expect(textOf(openPackage(file))).toBe(
      normal(styles.map((style) => `quwen-${style}${text}`).join('')),
    )
  })

  it('of any Unicode comes back as it went in', { timeout: 120_000 }, async () => {
    const strings = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
    const batch = fc.array(strings, { minLength: 50, maxLength: 50 })
    await fc.assert(
      fc.asyncProperty(batch, async (texts) => {
        const word = await written({ blocks: texts.map(paragraph) })
        const said = texts.map(normal).filter((text) => text !== '')
        const heard = paragraphs(word).map(([, text = '']) => normal(text))
        expect(heard.filter((text) => text !== '')).toEqual(said)
      }),
      { numRuns: 20 },
    )
  })
})
