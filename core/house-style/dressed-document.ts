import { Fragment, type Node } from 'prosemirror-model'
import { bodyOf } from '#core/article/article-text'
import { schema } from '#core/article/schema'
import { withDressedByline } from './dressed-byline.ts'
import type { HouseStyle } from './house-style.ts'
import { subheadingNumber } from './numbered-subheading.ts'
import { withoutIndent, withText } from './with-text.ts'

/** What of a style is said in words. */
export type Wording = Pick<HouseStyle, 'byline' | 'subheadings' | 'dateline'>

/**
 * A final document in the words of a house style: sub-headings numbered, 本报讯 in the desk's own
 * wording, the byline worded and, where the style sets it into the text, moved there. What is left
 * in the byline field stands where `byline.position` says, and below where that is in the text.
 *
 * For what is read on paper only. An exchange with Word carries the article as it is written: what
 * is added here would come back as somebody's change.
 */
export function dressedDocument(final: Node, style: Wording): Node {
  const body = dressedBody(bodyOf(final), style)
  const doc = final.copy(
    Fragment.fromArray(
      final.children.map((child) => (child.type === schema.nodes.body ? body : child)),
    ),
  )
  return withDressedByline(doc, style.byline)
}

function dressedBody(body: Node, { subheadings, dateline }: Wording): Node {
  let place = 0
  const blocks = body.children.map((block) => {
    if (block.type === schema.nodes.paragraph) return withDateline(block, dateline.wording)
    if (block.type !== schema.nodes.subheading || block.textContent.trim() === '') return block
    place += 1
    const number = subheadingNumber(block.textContent, place, subheadings)
    return number === '' ? block : withText(withoutIndent(block), { from: 0, to: 0 }, number)
  })
  return body.copy(Fragment.fromArray(blocks))
}

/** The house's own dateline. 新华社北京电 names somebody else and stays. */
const OWN = /^[\s\u3000]*【?(本[报台网刊社](?:综合)?(?:讯|电|消息))(?!员|息)/u

function withDateline(paragraph: Node, wording: string): Node {
  const found = wording === '' ? null : OWN.exec(paragraph.textContent)
  const word = found?.[1]
  if (found === null || word === undefined || word === wording) return paragraph
  const to = found[0].length
  return withText(paragraph, { from: to - word.length, to }, wording)
}
