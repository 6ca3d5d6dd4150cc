import { Fragment, type Node } from 'prosemirror-model'
import { fieldText } from '#core/article/article-text'
import { bylineText } from '#core/article/byline-text'
import { datelineOf } from '#core/article/dateline'
import { schema } from '#core/article/schema'
import { assertNever } from '#core/shared/assert'
import { BYLINE_HERE, type HouseStyle } from './house-style.ts'
import { withoutIndent, withText } from './with-text.ts'

type Byline = HouseStyle['byline']

/** The byline in a style's wording; '' stays ''. Brackets the author wrote are not doubled. */
export function wordedByline(written: string, { wording }: Byline): string {
  const text = written.trim()
  if (text === '' || wording === BYLINE_HERE) return text
  return wording.replace(BYLINE_HERE, () => bylineText(text))
}

/** Puts the worded byline into its field, or into the text where the style sets it there. */
export function withDressedByline(doc: Node, byline: Byline): Node {
  const text = wordedByline(fieldText(doc, 'byline'), byline)
  if (text === '') return doc
  switch (byline.position) {
    case 'below':
    case 'under-title':
      return withField(doc, text)
    case 'body-end':
      return withField(
        withBody(doc, (blocks) => endedWith(blocks, text)),
        '',
      )
    case 'body-start': {
      const opened = withBody(doc, (blocks) => openedWith(blocks, text))
      return opened === doc ? withField(doc, text) : withField(opened, '')
    }
    default:
      return assertNever(byline.position)
  }
}

function withField(doc: Node, text: string): Node {
  const field = schema.nodes.byline.create(null, text === '' ? [] : schema.text(text))
  return withChild(doc, field)
}

function withBody(doc: Node, change: (blocks: readonly Node[]) => readonly Node[] | null): Node {
  const body = doc.children.find(({ type }) => type === schema.nodes.body)
  const blocks = body === undefined ? null : change(body.children)
  if (body === undefined || blocks === null) return doc
  return withChild(doc, body.copy(Fragment.fromArray([...blocks])))
}

function withChild(doc: Node, next: Node): Node {
  const children = doc.children.map((child) => (child.type === next.type ? next : child))
  return doc.copy(Fragment.fromArray(children))
}

/** At the end of the last paragraph, or as one where the article ends otherwise. */
function endedWith(blocks: readonly Node[], text: string): readonly Node[] {
  const at = blocks.findLastIndex((block) => !isBlankParagraph(block))
  const last = blocks[at]
  if (last?.type !== schema.nodes.paragraph) {
    return [...blocks.slice(0, at + 1), schema.nodes.paragraph.create(null, schema.text(text))]
  }
  const end = last.textContent.trimEnd().length
  const ended = withText(last, { from: end, to: last.content.size }, text)
  return [...blocks.slice(0, at), ended]
}

/**
 * After the dateline of the first paragraph, or before its first word. Null when there is none, or
 * when its dateline names somebody already.
 */
function openedWith(blocks: readonly Node[], text: string): readonly Node[] | null {
  const at = blocks.findIndex(
    (block) => block.type === schema.nodes.paragraph && !isBlankParagraph(block),
  )
  const first = blocks[at]
  if (first === undefined) return null
  const opening = withoutIndent(first)
  const dateline = datelineOf(opening.textContent)
  if (dateline !== null && /[）)]$/u.test(dateline.text)) return null
  const place = dateline?.to ?? 0
  return blocks.with(at, withText(opening, { from: place, to: place }, text))
}

function isBlankParagraph({ type, textContent }: Node): boolean {
  return type === schema.nodes.paragraph && textContent.trim() === ''
}
