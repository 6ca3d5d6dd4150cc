import type { Node } from 'prosemirror-model'
import { Document, DocumentGridType, Packer, type ISectionPropertiesOptions } from 'docx'
import { fieldText } from '#core/article/article-text'
import { documentWith, type Changes } from '#core/forms/changes'
import { dressedDocument } from '#core/house-style/dressed-document'
import { finishPackage } from './finish-package.ts'
import type { HouseStyle } from '#core/house-style/house-style'
import { packageParts, type CoreProperties } from './package-parts.ts'
import { pageNumbers } from './page-numbers.ts'
import { articleBlocks, onNewPage } from './word-article.ts'
import { docxBlock } from './word-block.ts'
import type { WordPhoto } from './word-photo.ts'
import { beginWriting } from './writing.ts'

export type WordArticle = {
  readonly doc: Node
  /** Who the file's properties name: the byline's people, never the computer's user. */
  readonly author: string
  /** The photos its document names; one that is missing leaves its caption behind. */
  readonly photos: ReadonlyMap<string, WordPhoto>
}

export type WordOrder = {
  readonly articles: readonly WordArticle[]
  readonly style: HouseStyle
  /** What becomes of suggestions; done, where nothing is said. */
  readonly changes?: Changes
  /** ISO 8601 in UTC. The same order gives the same bytes. */
  readonly at: string
}

/** One .docx with every article on pages of its own. */
export async function wordFile({
  articles,
  style,
  changes = 'final',
  at,
}: WordOrder): Promise<Uint8Array> {
  const photos = new Map(articles.flatMap((article) => [...article.photos]))
  const writing = beginWriting(style, photos)
  const blocks = articles.flatMap(({ doc }, index) => {
    const printed =
      changes === 'tracked'
        ? documentWith('final', doc)
        : dressedDocument(documentWith(changes, doc), style)
    const written = articleBlocks(printed, index + 1, writing)
    return index === 0 ? written : onNewPage(written)
  })
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    theme: { fonts: { headings: THEME_FONTS, body: THEME_FONTS } },
    sections: [
      {
        properties: page(style),
        ...pageNumbers(style.pageNumbers),
        children: blocks.map(docxBlock),
      },
    ],
  })
  const parts = packageParts(style, { ...propertiesOf(articles), at })
  return finishPackage(
    new Uint8Array(await Packer.toArrayBuffer(document, undefined, parts)),
    photos,
  )
}

const THEME_FONTS = { latin: 'Times New Roman', eastAsia: '宋体' }

function page({ page: look }: HouseStyle): ISectionPropertiesOptions {
  const { width, height, top, bottom, left, right, footer, linePitch } = look
  const grid = linePitch === undefined ? {} : { grid: { type: DocumentGridType.LINES, linePitch } }
  return {
    page: {
      size: { width, height },
      margin: { top, bottom, left, right, header: 851, footer, gutter: 0 },
    },
    ...grid,
  }
}

/** Word cuts a property at this many characters. */
const LONGEST = 255

function propertiesOf(articles: readonly WordArticle[]): Omit<CoreProperties, 'at'> {
  const titles = articles.map(({ doc }) => fieldText(doc, 'title').trim())
  const authors = new Set(articles.map(({ author }) => author))
  return { title: joined(titles, '；'), author: joined([...authors], '、') }
}

function joined(texts: readonly string[], mark: string): string {
  const all = texts.filter((text) => text !== '').join(mark)
  return all.length <= LONGEST ? all : `${all.slice(0, LONGEST - 1)}…`
}
