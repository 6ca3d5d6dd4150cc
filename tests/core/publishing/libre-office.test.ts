import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Node } from 'prosemirror-model'
import { afterAll, describe, expect, it } from 'vitest'
import { articleText, fieldText } from '#core/article/article-text'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import { wordFile } from '#core/publishing/word-file'
import {
  SKIPS_LIBRE_OFFICE,
  drawPage,
  openInLibreOffice,
  pageLines,
  type Opened,
} from '../../word/libre-office.ts'
import { photoFixtures } from '../../word/photo-fixtures.ts'
import { richArticle } from '../../word/rich-article.ts'
import { sampleDocuments } from '../../word/sample-articles.ts'
import { openPackage } from '../../word/word-package.ts'
import { elements } from '../../word/xml-tree.ts'

const LOOKS = fileURLToPath(new URL('../../../out/looks', import.meta.url))
const { photos, onPage } = photoFixtures()

/** 100 characters a paragraph, no mark that could hang or be squeezed. */
const plain = newDocument({
  ...EMPTY_ARTICLE,
  blocks: Array.from({ length: 12 }, () => ({ kind: 'paragraph', text: '区'.repeat(100) })),
})

const rich = richArticle(onPage)
const samples = sampleDocuments()

/** Every kind of file, so that one LibreOffice opens them all. */
const FILES: Readonly<Record<string, { style: 'newspaper' | 'official'; docs: readonly Node[] }>> =
  {
    'newspaper-one': { style: 'newspaper', docs: [rich] },
    'newspaper-several': { style: 'newspaper', docs: samples },
    'official-one': { style: 'official', docs: [rich] },
    'official-several': { style: 'official', docs: samples },
    'newspaper-plain': { style: 'newspaper', docs: [plain] },
    'official-plain': { style: 'official', docs: [plain] },
  }

/** Where LibreOffice puts the articles, the page of contents says so, and so does our own reckoning. */
const CONTENTS = { style: HOUSE_STYLES.newspaper, contents: true, at: '2026-11-22T10:00:00Z' }
const listed = wordFile({
  ...CONTENTS,
  articles: [rich, ...samples].map((doc) => ({ doc, author: '', photos })),
})

async function openAll(): Promise<ReadonlyMap<string, Opened>> {
  const files = await Promise.all(
    Object.entries(FILES).map(async ([name, { style, docs }]) => {
      const articles = docs.map((doc) => ({ doc, author: '', photos }))
      const order = { articles, style: HOUSE_STYLES[style], at: '2026-11-22T10:00:00Z' }
      return [name, await wordFile(order)] as const
    }),
  )
  return openInLibreOffice({ ...Object.fromEntries(files), contents: await listed })
}

/** Numbers and dots of lists are LibreOffice's own; blanks are a matter of layout. */
const squeezed = (text: string) =>
  text.replaceAll(/^\s*(?:\d+\.|[●•])\s/gmu, '').replaceAll(/\s+/gu, '')

/** The editor's text, captions where their photos are. */
function editorText(doc: Node): string {
  const { kicker, title, subtitle, byline } = articleText(doc)
  const body = doc.children.find(({ type }) => type.name === 'body')
  return squeezed([kicker, title, subtitle, body?.textContent ?? '', byline].join(''))
}

describe.skipIf(SKIPS_LIBRE_OFFICE)('LibreOffice (skipped: not installed here)', () => {
  const opened = SKIPS_LIBRE_OFFICE ? Promise.resolve(new Map<string, Opened>()) : openAll()
  afterAll(async () => {
    const [first] = (await opened).values()
    if (first !== undefined) rmSync(dirname(first.pdf), { recursive: true })
  })
  const open = async (name: string): Promise<Opened> => {
    const file = (await opened).get(name)
    if (file === undefined) throw new Error(`${name} was not opened`)
    return file
  }

  it.each(Object.keys(FILES))(
    'shows the editor’s text of %s',
    { timeout: 120_000 },
    async (name) => {
      const { text } = await open(name)
      expect(squeezed(text)).toBe((FILES[name]?.docs ?? []).map(editorText).join(''))
    },
  )

  it.each([
    ['newspaper-one', 3],
    ['official-one', 3],
    ['newspaper-several', 10],
    ['official-several', 10],
  ])('sets %s on %i pages', { timeout: 120_000 }, async (name, pages) => {
    expect((await open(name)).pages).toBe(pages)
  })

  it('works out the same pages for the contents as we do', { timeout: 120_000 }, async () => {
    const { pdf } = await open('contents')
    mkdirSync(LOOKS, { recursive: true })
    drawPage(pdf, 1, join(LOOKS, 'word-contents.png'))
    const shown = pageLines(pdf, 1).flatMap((line) => /\.(\d+)$/u.exec(line.trim())?.[1] ?? [])
    const { body } = openPackage(await listed)
    const runs = elements(body, 'w:hyperlink').map((link) => elements(link, 'w:t').at(-1)?.text)
    expect(shown).toEqual(runs)
    const heads = shown.map((page) => pageLines(pdf, Number(page))[0]?.trim())
    expect(heads.map((head) => head?.slice(0, 4))).toEqual(
      [rich, ...samples].map((doc) =>
        (fieldText(doc, 'kicker') || fieldText(doc, 'title')).slice(0, 4),
      ),
    )
  })

  it.each([
    ['newspaper-plain', 24, 27],
    ['official-plain', 22, 28],
  ])(
    'sets %s in %i lines of %i characters',
    { timeout: 120_000 },
    async (name, lines, characters) => {
      const page = pageLines((await open(name)).pdf, 1)
      const copy = page.map((line) => line.trim()).filter((line) => line.startsWith('区'))
      expect(copy).toHaveLength(lines)
      expect(Math.max(...copy.map((line) => line.length))).toBe(characters)
      expect(copy[0]).toHaveLength(characters - 2)
      expect(copy[1]).toHaveLength(characters)
    },
  )

  it.each([
    ['newspaper-one', 3],
    ['official-one', 3],
    ['newspaper-several', 2],
    ['official-several', 2],
  ])('draws %s for a person to look at', { timeout: 120_000 }, async (name, pages) => {
    const { pdf } = await open(name)
    mkdirSync(LOOKS, { recursive: true })
    for (let page = 1; page <= pages; page += 1) {
      drawPage(pdf, page, join(LOOKS, `word-${name}-${page}.png`))
    }
    expect(pageLines(pdf, 1).length).toBeGreaterThan(0)
  })
})
