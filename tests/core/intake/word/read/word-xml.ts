import { readWordDocument } from '#core/intake/word/read/read-word-document'
import type {
  WordBlock,
  WordChanges,
  WordDocument,
  WordInline,
  WordParagraph,
} from '#core/intake/word/word-document'

/** Parts of a Word file by what they are called in `word/`. */
export type Parts = Readonly<Record<string, string>>

export const LI = 'w:author="李敏" w:date="2026-03-01T08:00:00Z"'
export const ZHAO = 'w:author="赵编审" w:date="2026-03-02T09:30:00Z"'

/** A run of text; `properties` is what stands in `w:rPr`. */
export function r(text: string, properties = ''): string {
  const rPr = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

export function p(...inside: readonly string[]): string {
  return `<w:p>${inside.join('')}</w:p>`
}

export const ins = (inside: string, who = LI) => `<w:ins w:id="1" ${who}>${inside}</w:ins>`
export const del = (text: string, who = LI) =>
  `<w:del w:id="2" ${who}><w:r><w:delText>${text}</w:delText></w:r></w:del>`

export const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

export const inRun = (...inside: readonly string[]) => `<w:r>${inside.join('')}</w:r>`

export const box = (...lines: readonly string[]) =>
  `<w:txbxContent>${lines.map((line) => p(r(line))).join('')}</w:txbxContent>`

export function readBody(body: string, parts: Parts = {}): WordDocument {
  const files = new Map([['word/document.xml', documentOf(body)]])
  for (const [name, xml] of Object.entries(parts)) files.set(`word/${name}`, xml)
  return readFiles(files)
}

export function readFiles(files: ReadonlyMap<string, string>): WordDocument {
  return readWordDocument({
    has: (name) => files.has(name),
    text: (name) => {
      const xml = files.get(name)
      return xml === undefined ? undefined : [xml]
    },
  }).document
}

export function documentOf(body: string): string {
  return `<w:document xmlns:w="w" xmlns:r="r" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`
}

export function relationships(
  ...all: readonly (readonly [id: string, type: string, target: string])[]
): string {
  const one = ([id, type, target]: (typeof all)[number]) =>
    `<Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"${
      type === 'hyperlink' ? ' TargetMode="External"' : ''
    }/>`
  return `<Relationships>${all.map(one).join('')}</Relationships>`
}

/** A document as lines that a person can compare: `[+inserted by+]`, `[-deleted by-]`, `{comment:words}`. */
export function shown({ blocks }: Pick<WordDocument, 'blocks'>): readonly string[] {
  return blocks.flatMap(shownBlock)
}

function shownBlock(block: WordBlock): readonly string[] {
  if (block.kind === 'paragraph') return [shownParagraph(block)]
  return block.rows.map((row) => {
    const cells = row.cells.map(({ colspan, rowspan, blocks }) => {
      const span = colspan > 1 || rowspan > 1 ? `${colspan}x${rowspan} ` : ''
      return `${span}${blocks.flatMap(shownBlock).join('/')}`
    })
    return `${row.isHeader ? '=' : ''}|${cells.join('|')}|${marks(row)}`
  })
}

function shownParagraph({ boxed, heading, list, inlines, end }: WordParagraph): string {
  const place =
    list === null ? '' : `${'>'.repeat(list.level)}${list.ordered ? `${list.start}.` : '•'} `
  const before = `${boxed ? '□' : ''}${heading === null ? '' : `h${heading} `}${place}`
  const after = marks(end)
  return `${before}${inlines.map(shownInline).join('')}${after === '' ? '' : `¶${after}`}`
}

function marks({ inserted, deleted }: WordChanges): string {
  return `${inserted === null ? '' : `+${inserted.by}`}${deleted === null ? '' : `-${deleted.by}`}`
}

function shownInline(inline: WordInline): string {
  let words = content(inline)
  if (inline.bold) words = `*${words}*`
  if (inline.italic) words = `/${words}/`
  if (inline.link !== null) words = `<${inline.link} ${words}>`
  if (inline.formatted !== null) {
    const { by, bold, italic } = inline.formatted
    words = `~${words} ${by} ${bold ? 'b' : ''}${italic ? 'i' : ''}~`
  }
  if (inline.deleted !== null) words = `[-${words} ${inline.deleted.by}-]`
  if (inline.inserted !== null) words = `[+${words} ${inline.inserted.by}+]`
  return inline.comments.reduce((inside, id) => `{${id}:${inside}}`, words)
}

function content(inline: WordInline): string {
  if (inline.kind === 'text') return inline.text
  if (inline.kind === 'note') return `(${inline.note})`
  const { part, description, width, height } = inline
  return `(${part ?? 'gone'} ${description} ${width}x${height})`
}
