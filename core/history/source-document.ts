import type { Node } from 'prosemirror-model'
import { newDocument } from '#core/article/new-document'
import { finalDocument } from '#core/review/suggestions/final-document'
import { bigramsOf, likes } from './likeness.ts'

/**
 * What came in had no fields. Its first lines and its last stand in a field when the article has
 * much the same words there, and every other line is a paragraph: a comparison is to tell of words.
 */
export function sourceDocument(text: string, article: Node): Node {
  const fields = fieldsOf(article)
  const lines = text.split('\n').flatMap((line) => line.trim() || [])
  const takeFirst = (field: string) => (isMuchTheSame(lines[0], field) ? (lines.shift() ?? '') : '')
  const kicker = takeFirst(fields.kicker)
  const title = takeFirst(fields.title)
  const subtitle = takeFirst(fields.subtitle)
  const byline = isMuchTheSame(lines.at(-1), fields.byline) ? (lines.pop() ?? '') : ''
  const blocks = lines.map((line) => ({
    kind: fields.subheadings.has(line) ? ('subheading' as const) : ('paragraph' as const),
    text: line,
  }))
  return newDocument({ kicker, title, subtitle, byline, blocks })
}

function fieldsOf(article: Node) {
  const read = finalDocument(article)
  const [kicker, title, subtitle, body, byline] = read.children
  const subheadings = (body?.children ?? []).filter(({ type }) => type.name === 'subheading')
  return {
    kicker: words(kicker),
    title: words(title),
    subtitle: words(subtitle),
    byline: words(byline),
    subheadings: new Set(subheadings.map(words)),
  }
}

function words(field: Node | undefined): string {
  return field?.textContent ?? ''
}

function isMuchTheSame(line: string | undefined, field: string): boolean {
  if (line === undefined || field === '') return false
  if (line === field) return true
  const [found] = likes([bigramsOf(line)], [bigramsOf(field)], HALF)
  return found !== undefined && found.length > 0
}

/** Of the pairs of characters. */
const HALF = 0.5
