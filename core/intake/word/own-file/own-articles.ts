import type { Node } from 'prosemirror-model'
import { bylineKind } from '#core/article/byline'
import { schema } from '#core/article/schema'
import type { CommentThread } from '#core/review/comments'
import { nameOf } from '../stretches.ts'
import type { WordBlock, WordDocument, WordInline } from '../word-document.ts'
import { withHeadlineNotes } from '../headline-notes.ts'
import { notedWords } from '../noted-words.ts'
import { threadsOf } from '../word-threads.ts'
import { boldStyles } from './bold-styles.ts'
import { ownBody } from './own-body.ts'
import { ownChanges } from './own-changes.ts'
import { ownMoment } from './own-moment.ts'
import { roleOf } from './own-styles.ts'
import { fieldNodes, type OwnPhoto, type OwnReading } from './own-words.ts'

/** An article out of a file that we wrote, whatever has been done to it since. */
export type OwnArticle = {
  readonly doc: Node
  /** One that hangs on nothing any more is an orphan, of the first article. */
  readonly comments: readonly CommentThread[]
  /** The article in its library and the hash of the text that went out, where the file still says. */
  readonly hidden: { readonly article: string; readonly text: string } | null
}

type Surroundings = {
  readonly newId: () => string
  readonly photoOf: (part: string) => OwnPhoto | null
  /** For a change without a date, ISO 8601 in UTC. */
  readonly at: string
}

/** Whether we wrote it: it says so itself, or has paragraphs in styles of ours. */
export function isOwnFile({ blocks, properties }: WordDocument): boolean {
  return (
    Array.from(properties.keys()).some((name) => name.startsWith('quwen-')) ||
    blocks.some((block) => block.kind === 'paragraph' && block.style?.id.startsWith('quwen-'))
  )
}

/** The articles of a file of ours with all that is suggested and said about them. */
export function ownArticles(
  document: WordDocument,
  { newId, photoOf, at }: Surroundings,
): readonly OwnArticle[] {
  const { comments, properties, ...noted } = notedWords(document)
  // A note that found no word is not lost: it is the end of the text.
  const blocks = [...noted.blocks, ...noted.notes.flatMap((note) => note.blocks)]
  const moment = ownMoment(Number(properties.get('quwen-zone') ?? 0), at)
  const changes = ownChanges(moment, newId)
  const places = new Map<string, { article: number; thread: string }>()
  const bold = boldStyles(blocks)
  const docs = articlesIn(blocks).map((article, index) =>
    documentOf(article, {
      changes,
      photoOf,
      boldStyles: bold,
      threadOf: threadIn(index),
    }),
  )
  const said = comments.map(({ id, entries, resolved }) => ({
    id,
    isResolved: resolved,
    entries: entries.map((entry) => ({
      by: nameOf(entry.by),
      at: moment(entry.at),
      text: entry.text,
    })),
  }))
  return threadsOf(docs, said, { places, newId }).map((article, index) => ({
    ...article,
    hidden: hiddenOf(properties, index + 1),
  }))

  function threadIn(article: number): (comment: string) => string {
    return (comment) => {
      const place = places.get(comment) ?? { article, thread: newId() }
      places.set(comment, place)
      return place.thread
    }
  }
}

function hiddenOf(properties: ReadonlyMap<string, string>, number: number): OwnArticle['hidden'] {
  const article = properties.get(`quwen-article-${number}`)
  const text = properties.get(`quwen-text-${number}`)
  return article === undefined || text === undefined ? null : { article, text }
}

/** The page of contents is left out; without anything else there is still one article. */
function articlesIn(blocks: readonly WordBlock[]): readonly (readonly WordBlock[])[] {
  const articles: WordBlock[][] = []
  for (const block of blocks) {
    if (isContents(block)) continue
    const last = articles.at(-1)
    if (last === undefined || begins(block, last)) articles.push([block])
    else last.push(block)
  }
  return articles.length === 0 ? [[]] : articles
}

function isContents(block: WordBlock): boolean {
  return block.kind === 'paragraph' && roleOf(block.style) === 'contents'
}

/** At our bookmark; where that is gone, at a headline that comes after copy. */
function begins(block: WordBlock, before: readonly WordBlock[]): boolean {
  if (block.kind === 'table') return false
  if (block.bookmarks.some((name) => /^article\d+$/u.test(name))) return true
  return isHeadline(block) && !before.every(isHeadline)
}

function isHeadline(block: WordBlock): boolean {
  return block.kind === 'paragraph' && HEADLINES.has(roleOf(block.style))
}

const HEADLINES: ReadonlySet<unknown> = new Set(['kicker', 'title', 'subtitle'])
const FIELDS = ['kicker', 'title', 'subtitle', 'byline'] as const
type Field = (typeof FIELDS)[number]

function documentOf(blocks: readonly WordBlock[], reading: OwnReading): Node {
  const { doc, kicker, title, subtitle, byline } = schema.nodes
  const fields = blocks.map((block) => fieldOf(block))
  if (!fields.includes('byline') && endsWithByline(blocks)) fields[blocks.length - 1] = 'byline'
  const within = (name: Field | undefined) => blocks.filter((_, index) => fields[index] === name)
  const field = (name: Field) => fieldNodes(within(name).flatMap(inlinesOf), reading)
  const notes = (names: readonly Field[]) =>
    names.flatMap((name) => within(name).flatMap(inlinesOf)).flatMap(noteOf)
  const body = ownBody(within(undefined), reading)
  return doc.create(null, [
    kicker.create(null, field('kicker')),
    title.create(null, field('title')),
    subtitle.create(null, field('subtitle')),
    withHeadlineNotes(body, {
      above: notes(['kicker', 'title', 'subtitle']),
      below: notes(['byline']),
    }),
    byline.create(null, field('byline')),
  ])
}

/** LibreOffice gives the line behind a struck block the style of that block. */
function endsWithByline(blocks: readonly WordBlock[]): boolean {
  const [before, last] = blocks.slice(-2)
  if (before?.kind !== 'paragraph' || last?.kind !== 'paragraph') return false
  if (before.end.deleted === null || last.style?.id.startsWith('quwen-') === true) return false
  const kept = last.inlines.map((inline) =>
    inline.kind === 'text' && inline.deleted === null ? inline.text : '',
  )
  return bylineKind(kept.join('').trim()) !== 'none'
}

function fieldOf(block: WordBlock): Field | undefined {
  const role = block.kind === 'paragraph' ? roleOf(block.style) : null
  return FIELDS.find((field) => field === role)
}

function noteOf(inline: WordInline): readonly string[] {
  return inline.kind === 'text' && inline.note !== undefined ? [inline.note] : []
}

function inlinesOf(block: WordBlock): readonly WordInline[] {
  return block.kind === 'paragraph' ? block.inlines : []
}
