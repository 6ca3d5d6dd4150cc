import type { Node } from 'prosemirror-model'
import type { ArticleId } from '#core/article/article'
import { fieldText } from '#core/article/article-text'
import { documentWith, type Changes } from '#core/forms/changes'
import type { FormName } from '#core/forms/form'
import { htmlPage } from '#core/forms/html-page'
import { markdownFile } from '#core/forms/markdown'
import { proofPage } from '#core/forms/proof/proof-page'
import { submissionTexts } from '#core/forms/submission-text'
import { wechatArticle, wechatPage } from '#core/forms/wechat'
import { plainDocumentWith } from '#core/forms/spelled-document'
import type { HouseStyle } from '#core/house-style/house-style'
import { wordFile } from '#core/publishing/word-file'
import type { WordPhoto } from '#core/publishing/word-photo'
import type { CommentThread } from '#core/review/comments'
import type { RecordEntry } from '#core/review/record'
import { assertNever } from '#core/shared/assert'
import { libraryWordArticle, photosShown, withoutPhotos } from './word-article.ts'

/** An article with all that any form needs of it. */
export type LeavingContent = {
  /** Undefined for an article of no library. */
  readonly id: ArticleId | undefined
  readonly doc: Node
  readonly comments: readonly CommentThread[]
  readonly record: readonly RecordEntry[]
  /** The bytes of the photos it names, as the library has them. */
  readonly photos: ReadonlyMap<string, Uint8Array>
}

export type FormSetup = {
  readonly form: FormName
  readonly changes: Changes
  readonly style: HouseStyle
  /** 微信长文 as the desk has it. */
  readonly wechatStyle: HouseStyle
  /** A page that lists the articles of one file. */
  readonly contents: boolean
  /** Plain text as old Windows programs want it: CRLF, and UTF-8 with a byte order mark. */
  readonly forNotepad: boolean
  /** ISO 8601 in UTC. */
  readonly at: string
  /** Minutes that the desk's clock is ahead of UTC. */
  readonly zone: number
  /** People by name, for their comments. */
  readonly initials: ReadonlyMap<string, string>
}

/**
 * A file that a form consists of. An `own` one is named after its article, `name` follows; `shared`
 * ones are what they are called, for the file beside them says so.
 */
export type WrittenFile = {
  readonly place: 'own' | 'shared'
  readonly name: string
  readonly bytes: Uint8Array
}

/** PDF is made from the Word file, which is what comes back for it. */
export async function writeForm(
  articles: readonly LeavingContent[],
  setup: FormSetup,
): Promise<readonly WrittenFile[]> {
  switch (setup.form) {
    case 'docx':
    case 'pdf':
      return [{ place: 'own', name: '.docx', bytes: await word(articles, setup) }]
    case 'txt':
      return [text('.txt', plain(articles, setup))]
    case 'md':
      return markdown(articles, setup)
    case 'html':
      return [text('.html', htmlPage(articles.map((article) => embedding(article, setup))))]
    case 'wechat':
      return articles.flatMap((article) => wechat(article, setup))
    case 'proof':
      return [text('.html', proof(articles, setup))]
    default:
      return assertNever(setup.form)
  }
}

async function word(articles: readonly LeavingContent[], setup: FormSetup): Promise<Uint8Array> {
  const { changes } = setup
  const written = articles.map(async ({ id, doc, comments, photos }) => {
    if (id === undefined) return withoutPhotos(doc)
    const library = { readPhoto: (media: string) => Promise.resolve(photos.get(media)) }
    return libraryWordArticle({ id, comments: [...comments] }, doc, { library, changes })
  })
  return wordFile({ ...setup, articles: await Promise.all(written) })
}

function plain(articles: readonly LeavingContent[], { changes, forNotepad }: FormSetup): string {
  const words = `${submissionTexts(articles.map(({ doc }) => plainDocumentWith(changes, doc)))}\n`
  return forNotepad ? `\uFEFF${words.replaceAll('\n', '\r\n')}` : words
}

/** Named after their content, `<sha256>.<ext>` cut short, so that articles with the same photo share it. */
function photoPath(media: string): string {
  return `图片/${media.slice(0, 12)}${media.slice(64)}`
}

function markdown(articles: readonly LeavingContent[], setup: FormSetup): readonly WrittenFile[] {
  const shown = articles.map((article) => ({ article, photos: photosShown(article, setup) }))
  const files = new Map(
    shown.flatMap(({ photos }) =>
      Array.from(photos, ([media, { bytes }]) => [photoPath(media), bytes] as const),
    ),
  )
  const words = markdownFile(
    shown.map(({ article, photos }) => ({
      ...article,
      changes: setup.changes,
      zone: setup.zone,
      photoUrl: (media) => (photos.has(media) ? photoPath(media) : undefined),
    })),
  )
  return [
    text('.md', words),
    ...Array.from(files, ([name, bytes]) => ({ place: 'shared', name, bytes }) as const),
  ]
}

/** One file that needs nothing beside it: photos are in it. */
function embedding(article: LeavingContent, setup: FormSetup) {
  const photos = photosShown(article, setup)
  const photoUrl = (media: string) => {
    const photo = photos.get(media)
    return photo === undefined ? undefined : inPlace(photo)
  }
  return { ...article, changes: setup.changes, zone: setup.zone, photoUrl }
}

const CONTENT_TYPES = { jpg: 'image/jpeg', png: 'image/png', gif: 'image/gif', bmp: 'image/bmp' }

function inPlace({ type, bytes }: WordPhoto): string {
  return `data:${CONTENT_TYPES[type]};base64,${Buffer.from(bytes).toString('base64')}`
}

/** The photos lie beside the text, under the numbers of their places, for the upload. */
function wechat(article: LeavingContent, setup: FormSetup): readonly WrittenFile[] {
  const photos = photosShown(article, setup)
  const written = wechatArticle(article.doc, setup.changes, setup.wechatStyle)
  const title = fieldText(documentWith(setup.changes, article.doc), 'title')
  const beside = written.photos.flatMap(({ number, media }): WrittenFile[] => {
    const photo = photos.get(media)
    if (photo === undefined) return []
    return [{ place: 'own', name: `_图${number}.${photo.type}`, bytes: photo.bytes }]
  })
  return [text('.html', wechatPage(written, title)), ...beside]
}

function proof(articles: readonly LeavingContent[], setup: FormSetup): string {
  const sheets = articles.map((article) => ({
    ...embedding(article, setup),
    record: article.record,
  }))
  return proofPage(sheets, setup.at)
}

function text(extension: string, words: string): WrittenFile {
  return { place: 'own', name: extension, bytes: new TextEncoder().encode(words) }
}
