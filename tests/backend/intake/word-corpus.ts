import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { textOn } from '#core/intake/word/said/paragraph-lines'
import { wordSaid } from '#core/intake/word/said/word-said'
import type { WordBlock, WordCell, WordParagraph } from '#core/intake/word/word-document'
import { readWord, type WordFile } from '#backend/intake/word/read-word'

const Change = z.strictObject({ text: z.string(), author: z.string(), date: z.string() })
const Comment = Change.extend({
  quoted: z.string(),
  replies: z.array(Change),
  resolved: z.boolean(),
})

/** What was put into a file of tests/corpus/word, written by hand. Moments are to the second, without a zone. */
const Content = z.strictObject({
  /** Body paragraphs outside tables, without empty ones. */
  final: z.array(z.string()),
  original: z.array(z.string()),
  headings: z.array(z.string()),
  insertions: z.array(Change),
  deletions: z.array(Change),
  comments: z.array(Comment),
  /** The pictures' descriptions. */
  images: z.array(z.string()),
  tables: z.array(z.array(z.array(z.string()))),
  spans: z.array(z.strictObject({ text: z.string(), colspan: z.number(), rowspan: z.number() })),
  lists: z.array(z.string()),
  links: z.array(z.strictObject({ text: z.string(), href: z.string() })),
  notes: z.array(z.string()),
})
export type Content = z.infer<typeof Content>

export const PRODUCERS = ['pandoc', 'libre-office', 'docx-library', 'word', 'wps'] as const
export type Producer = (typeof PRODUCERS)[number]

const path = (name: string) => `tests/corpus/word/${name}`

export function wordFixture(producer: Producer): Uint8Array {
  return readFileSync(path(`${producer}.docx`))
}

export function expectedOf(producer: Producer): Content {
  return Content.parse(JSON.parse(readFileSync(path(`${producer}.expected.json`), 'utf8')))
}

/** What our reader finds in it. */
export function contentOf(bytes: Uint8Array): Content {
  const file = readWord(bytes)
  const { blocks, notes } = file.document
  const said = wordSaid({ ...file.document, notes: [] }, (part) => sizeOf(file, part))
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
  const tables = blocks.filter((block) => block.kind === 'table')
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  return {
    final: said.paragraphs.filter((line) => line !== ''),
    original: said.original.filter((line) => line !== ''),
    headings: paragraphs.filter(({ heading }) => heading !== null).map(finalOf),
    insertions: said.insertions.map(withMoment),
    deletions: said.deletions.map(withMoment),
    comments: said.comments.map((comment) => ({
      ...withMoment(comment),
      quoted: comment.quoted,
      replies: comment.replies.map(withMoment),
      resolved: comment.resolved,
    })),
    images: said.images.filter(({ bytes: size }) => size > 0).map((image) => image.description),
    tables: said.tables.map((rows) => rows.map((row) => [...row])),
    spans: cells.filter(({ colspan, rowspan }) => colspan > 1 || rowspan > 1).map(spanOf),
    lists: paragraphs.filter(({ list }) => list !== null).map(finalOf),
    links: paragraphs.flatMap(linksOf),
    notes: notes.map((note) => textOf(note.blocks)),
  }
}

function sizeOf({ pictures }: WordFile, part: string): number {
  return pictures.get(part)?.length ?? 0
}

function withMoment({ text, author, date }: Content['insertions'][number]) {
  return { text, author, date: date.slice(0, 19) }
}

function finalOf(paragraph: WordParagraph): string {
  return textOn(paragraph, 'final')
}

function textOf(blocks: readonly WordBlock[]): string {
  return blocks.map((block) => (block.kind === 'paragraph' ? finalOf(block) : '')).join('\n')
}

function spanOf({ blocks, colspan, rowspan }: WordCell) {
  return { text: textOf(blocks), colspan, rowspan }
}

function linksOf({ inlines }: WordParagraph) {
  return inlines.flatMap((one) =>
    one.kind === 'text' && one.link !== null ? [{ text: one.text, href: one.link }] : [],
  )
}
