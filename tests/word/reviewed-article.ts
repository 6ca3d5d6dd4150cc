import type { Node } from 'prosemirror-model'
import { Transform } from 'prosemirror-transform'
import { schema } from '#core/article/schema'
import type { CommentThread } from '#core/review/comments'
import { commentPlaces } from '#core/review/comment-places'
import { trackEdit } from '#core/review/suggestions/track-edit'
import {
  dice,
  randomArticle,
  randomText,
  type Dice,
} from '../core/review/suggestions/random-article.ts'
import { randomEdit } from '../core/review/suggestions/random-edit.ts'

export type ReviewedArticle = { readonly doc: Node; readonly comments: readonly CommentThread[] }

const PEOPLE = ['王小明', '李敏', '赵编审']
const EDITS = 10

/** An article that three people have commented on and edited while it was tracked. */
export function reviewedArticle(seed: number): ReviewedArticle {
  const roll = dice(seed)
  let doc = withPlaces(withComments(randomArticle(roll), roll), dice(seed + 1_000_000))
  let ids = 0
  for (let turn = 0; turn < EDITS; turn += 1) {
    const edit = randomEdit(doc, roll)
    const by = PEOPLE[roll(PEOPLE.length)] ?? ''
    if (edit === undefined || edit.doc.content.size > 3000) continue
    const author = { by, at: moment(turn), newId: () => `s${(ids += 1)}` }
    const next = trackEdit(edit, author).transform.doc
    // No file can say half a character.
    if (!hasHalfCharacters(next)) doc = next
  }
  const places = commentPlaces(doc)
  const comments = [...places.keys()].map((id) => thread(id, roll))
  return { doc, comments: [...comments, thread('orphan', roll)] }
}

function hasHalfCharacters(doc: Node): boolean {
  let found = false
  doc.descendants(({ text = '' }) => {
    found ||= /^[\uDC00-\uDFFF]/u.test(text)
  })
  return found
}

/** Comments on words here and there, and two different photos. */
function withComments(doc: Node, roll: Dice): Node {
  const tr = new Transform(doc)
  let threads = 0
  doc.descendants((node, position) => {
    const isOther = node.type.name === 'photo' && roll(2) === 0
    if (isOther) tr.setNodeAttribute(position, 'media', `${'b'.repeat(64)}.jpg`)
    if (!node.isTextblock) return true
    if (node.content.size < 3 || roll(2) === 0) return false
    const from = position + 1 + roll(node.content.size - 2)
    const to = from + 2 + roll(8)
    const isPlace = [from, to].every((place) => isBetweenCharacters(tr.doc, place))
    if (!isPlace || tr.doc.resolve(to).index(0) !== tr.doc.resolve(from).index(0)) return false
    threads += 1
    tr.addMark(from, to, schema.mark('comment', { thread: `t${threads}` }))
    return false
  })
  return tr.doc
}

const PLACES = [
  ['link', { href: 'https://example.cn/a?b=1&c=2#d' }],
  ['link', { href: 'mailto:desk@example.cn' }],
  ['footnote', { note: '据<区统计局>“快报”。' }],
  ['footnote', { note: '注2 & 注3' }],
] as const

/** Links and footnotes here and there, some on the same words. */
function withPlaces(doc: Node, roll: Dice): Node {
  const tr = new Transform(doc)
  doc.descendants((node, position) => {
    if (!node.isTextblock || !node.type.allowsMarkType(schema.marks.link)) return true
    for (const [name, attrs] of PLACES) {
      if (node.content.size < 2 || roll(3) > 0) continue
      const from = position + 1 + roll(node.content.size - 1)
      const to = Math.min(from + 1 + roll(6), position + node.nodeSize - 1)
      if ([from, to].every((place) => isBetweenCharacters(tr.doc, place)))
        tr.addMark(from, to, schema.mark(name, attrs))
    }
    return false
  })
  return tr.doc
}

function isBetweenCharacters(doc: Node, place: number): boolean {
  if (place > doc.content.size) return false
  return !/^[\uDC00-\uDFFF]/u.test(doc.resolve(place).nodeAfter?.text ?? '')
}

function thread(id: string, roll: Dice): CommentThread {
  const entries = Array.from({ length: 1 + roll(3) }, (_, index) => ({
    id: `${id}-${index}`,
    by: PEOPLE[roll(PEOPLE.length)] ?? '',
    at: moment(20 + roll(20)),
    text: `${randomText(roll)}请核<&>“${index}”\n第二行`,
  }))
  const resolved = roll(3) === 0 ? { by: '王小明', at: moment(59) } : null
  return { id, quoted: '', entries, resolved }
}

/** Each edit has a time of its own. */
function moment(turn: number): string {
  return `2026-05-08T12:${String(turn).padStart(2, '0')}:00.000Z`
}
