import type { WordInline } from '#core/intake/word/word-document'
import { changeOf } from './word-changes.ts'
import type { WordReading } from './word-reading.ts'
import { runInlines, shownOf, type Around } from './word-run.ts'
import { below, type XmlNode } from './xml-tree.ts'

/** Everything that stands in a paragraph, in its order, whatever it is wrapped in. */
export function inlinesIn(
  parent: XmlNode,
  around: Around,
  reading: WordReading,
): readonly WordInline[] {
  return parent.children.flatMap((node) => inlinesOf(node, around, reading))
}

function inlinesOf(node: XmlNode, around: Around, reading: WordReading): readonly WordInline[] {
  switch (node.name) {
    case 'r':
      return runInlines(node, around, reading)
    case 'ins':
    case 'moveTo':
      return inlinesIn(node, { ...around, inserted: changeOf(node) }, reading)
    case 'del':
    case 'moveFrom':
      return inlinesIn(node, { ...around, deleted: changeOf(node) }, reading)
    case 'hyperlink':
      return inlinesIn(node, { ...around, link: linkOf(node, reading) }, reading)
    case 'commentRangeStart':
    case 'commentRangeEnd':
      return followRange(node, reading)
    case 'fldSimple':
      reading.lose('field', true)
      return inlinesIn(node, around, reading)
    case 'sdt':
      reading.lose('content-control', true)
      return inlinesIn(node, around, reading)
    case 'sdtContent':
    case 'smartTag':
    case 'customXml':
    case 'bdo':
    case 'dir':
      return inlinesIn(node, around, reading)
    case 'AlternateContent':
      return shownOf(node).flatMap((one) => inlinesOf(one, around, reading))
    case 'oMath':
    case 'oMathPara':
      return formula(node, around, reading)
    default:
      return []
  }
}

/** Only what a page may link to (security.md 2.4). */
function linkOf(node: XmlNode, { relations, lose }: WordReading): string | null {
  const relation = relations.get(node.get('id') ?? '')
  if (relation === undefined) return null
  lose('link', true)
  return /^(?:https?|mailto):/iu.test(relation.target) ? relation.target : null
}

/** Between its two marks words are about a comment, over the ends of paragraphs too. */
export function followRange(node: XmlNode, { open, threadOf }: WordReading): readonly [] {
  const thread = threadOf(node.get('id') ?? '')
  if (thread === undefined) return []
  if (node.name === 'commentRangeStart') open.add(thread)
  else open.delete(thread)
  return []
}

/** The characters of a formula in the order in which they are written down. */
function formula(
  node: XmlNode,
  { inserted, deleted, link, look }: Around,
  { open, lose }: WordReading,
): readonly WordInline[] {
  const text = below(node, 't')
    .map((one) => one.text)
    .join('')
  lose('formula', text !== '')
  if (text === '') return []
  const comments = Array.from(open)
  return [
    {
      kind: 'text',
      text,
      inserted,
      deleted,
      link,
      ...look,
      style: null,
      formatted: null,
      comments,
    },
  ]
}
