import type { Node } from 'prosemirror-model'
import { Document, DocumentGridType, Packer, type ISectionPropertiesOptions } from 'docx'
import { fieldText } from '#core/article/article-text'
import type { CommentThread } from '#core/review/comments'
import { documentWith, type Changes } from '#core/forms/changes'
import { dressedDocument } from '#core/house-style/dressed-document'
import { commentEntries, commentWriting, NO_COMMENTS } from './comment-writing.ts'
import { contentsBlocks } from './contents-page.ts'
import { hiddenProperties, type HiddenId } from './hidden-properties.ts'
import { finishPackage } from './finish-package.ts'
import type { HouseStyle } from '#core/house-style/house-style'
import { packageParts, type CoreProperties } from './package-parts.ts'
import { pageHeader } from './page-header.ts'
import { pageNumbers } from './page-numbers.ts'
import { articleBlocks, onNewPage } from './word-article.ts'
import { docxBlock } from './word-block.ts'
import type { WordPhoto } from './word-photo.ts'
import { beginWriting, withComments, type Writing } from './writing.ts'

export type WordArticle = {
  readonly doc: Node
  /** Who the file's properties name: the byline's people, never the computer's user. */
  readonly author: string
  /** The photos its document names; one that is missing leaves its caption behind. */
  readonly photos: ReadonlyMap<string, WordPhoto>
  /** Go out with suggestions; one that has lost its place in the text stays here. */
  readonly comments?: readonly CommentThread[]
  /** By which a file that comes back is known. */
  readonly hidden?: HiddenId
}

export type WordOrder = {
  readonly articles: readonly WordArticle[]
  readonly style: HouseStyle
  /** What becomes of suggestions; done, where nothing is said. */
  readonly changes?: Changes
  /** A page that lists several articles, before the first of them. */
  readonly contents?: boolean
  /** Minutes that the desk's clock is ahead of UTC: Word shows the hour that is written. */
  readonly zone?: number
  /** People by name, for their comments. */
  readonly initials?: ReadonlyMap<string, string>
  /** ISO 8601 in UTC. The same order gives the same bytes. */
  readonly at: string
}

/** One .docx with every article on pages of its own. */
export async function wordFile(order: WordOrder): Promise<Uint8Array> {
  const { articles, style, changes = 'final', zone = 0, at } = order
  const photos = new Map(articles.flatMap((article) => [...article.photos]))
  const isTracked = changes === 'tracked'
  const writing = beginWriting(style, photos, { isTracked, zone })
  const docs = articles.map(({ doc }) =>
    isTracked ? doc : dressedDocument(documentWith(changes, doc), style),
  )
  const comments = fileComments(order, writing)
  const written = docs.map((doc, index) =>
    articleBlocks(doc, index + 1, withComments(writing, comments.of[index] ?? NO_COMMENTS)),
  )
  const isListed = order.contents === true && docs.length > 1
  const listed = isListed ? contentsBlocks(shownOf(articles, docs), style, changes) : []
  const blocks = written.flatMap((article, index) =>
    index === 0 && listed.length === 0 ? article : onNewPage(article),
  )
  const footnotes = writing.review.footnotes.written()
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    theme: { fonts: { headings: THEME_FONTS, body: THEME_FONTS } },
    comments: { children: comments.entries },
    footnotes,
    sections: [
      {
        properties: page(style),
        ...pageHeader(style.header.wording),
        ...pageNumbers(style.pageNumbers),
        children: [...listed, ...blocks.map(docxBlock)],
      },
    ],
  })
  const properties = { ...propertiesOf(articles), at }
  const hidden = hiddenProperties(articles, { changes, zone })
  const parts = packageParts(style, properties, { hidden, isTracked })
  return finishPackage(new Uint8Array(await Packer.toArrayBuffer(document, undefined, parts)), {
    photos,
    hasNotes: Object.keys(footnotes).length > 0,
  })
}

function shownOf(articles: readonly WordArticle[], docs: readonly Node[]) {
  return articles.map(({ doc }, index) => ({ doc, shown: docs[index] ?? doc }))
}

/** The comments of every article, numbered through the file; none where nothing is tracked. */
function fileComments(
  { articles, changes, initials = new Map(), zone = 0 }: WordOrder,
  { nextId }: Writing,
) {
  if (changes !== 'tracked') return { of: [], entries: [] }
  const of = articles.map(({ doc, comments = [] }) => commentWriting(doc, comments, nextId))
  return { of, entries: of.flatMap(({ numbers }) => commentEntries(numbers, { initials, zone })) }
}

const THEME_FONTS = { latin: 'Times New Roman', eastAsia: '宋体' }

function page({ page: look }: HouseStyle): ISectionPropertiesOptions {
  const { width, height, top, bottom, left, right, header, footer, linePitch } = look
  const grid = linePitch === undefined ? {} : { grid: { type: DocumentGridType.LINES, linePitch } }
  return {
    page: {
      size: { width, height },
      margin: { top, bottom, left, right, header, footer, gutter: 0 },
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
