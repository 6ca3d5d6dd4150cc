import type { Mark, Node } from 'prosemirror-model'
import type { Change } from '#core/article/change'
import { footnotesOf } from '#core/article/footnotes'
import { hrefOf } from '#core/article/link'
import type { CommentThread } from '#core/review/comments'
import { commentPlaces } from '#core/review/comment-places'
import { changeIn, changeOf, trackedOf } from '#core/review/suggestions/review-marks'

/**
 * An article as Word can say it, for comparing. What it has no words for is left out here and only
 * here (docs/decisions/0017): that a whole block is suggested is said of every word and end in it;
 * quotations next to each other are one; of several changes of format on one word the last counts;
 * a note has a number behind its words, which says in a decided text where they end, and notes with
 * the same words may be one that was cut in two.
 */
export function saidInWord(doc: Node): readonly string[] {
  return doc.children.flatMap((field) => linesOf(field, { around: {}, place: field.type.name }))
}

type Around = { readonly inserted?: Change | undefined; readonly deleted?: Change | undefined }
type Context = { readonly around: Around; readonly place: string }

function linesOf(node: Node, context: Context): readonly string[] {
  const around = { ...context.around, ...ownChanges(node) }
  if (node.isTextblock) return [textLine(node, context)]
  return node.children.flatMap((child, index) => {
    const place = placeOf(node, child, `${context.place}${numbered(node) ? ` ${index}` : ''}`)
    const own = child.type.name === 'photo' ? [photoLine(child, around)] : []
    return [...own, ...linesOf(child, { around, place })]
  })
}

/** Which item of which list, which cell of which row; where words stand otherwise, their block says. */
function placeOf(node: Node, child: Node, before: string): string {
  switch (child.type.name) {
    case 'ordered_list':
      return `list from ${child.attrs['order']}`
    case 'bullet_list':
    case 'quotation':
    case 'photo':
    case 'table':
      return child.type.name
    case 'table_cell':
    case 'table_header':
      return `${before} ${child.type.name} ${child.attrs['colspan']}x${child.attrs['rowspan']}`
    default:
      return node.type.name === 'body' ? child.type.name : before
  }
}

function numbered({ type }: Node): boolean {
  return ['ordered_list', 'bullet_list', 'table', 'table_row'].includes(type.name)
}

function ownChanges(node: Node): Around {
  if (node.isTextblock) return {}
  const { inserted, deleted } = trackedOf(node)
  return { ...(inserted && { inserted }), ...(deleted && { deleted }) }
}

function photoLine(photo: Node, around: Around): string {
  return `photo ${photo.attrs['media']} ${said({ ...around, ...ownChanges(photo) })}`
}

const NO_END = new Set(['kicker', 'title', 'subtitle', 'byline', 'caption', 'credit'])

function textLine(block: Node, { around, place }: Context): string {
  const { inserted, deleted, retyped } = trackedOf(block)
  const isField = NO_END.has(block.type.name)
  const end = { inserted: inserted ?? around.inserted, deleted: deleted ?? around.deleted }
  const was = retyped === undefined ? '' : ` was ${retyped.type} ${who(retyped)}`
  const name = isField ? block.type.name : place
  return `${name}: ${pieces(block, around)}${isUndecided(block, around) ? '' : notesSaid(block)}${isField ? '' : `¶${said(end)}${was}`}`
}

function pieces(block: Node, around: Around): string {
  const all: { text: string; says: string }[] = []
  for (const node of block.children) {
    const says = [
      said({
        inserted: changeOf(node, 'insertion') ?? around.inserted,
        deleted: changeOf(node, 'deletion') ?? around.deleted,
      }),
      ...['strong', 'emphasis'].filter((name) => has(node, name)),
      formerly(node),
      hrefOf(node) ?? '',
    ].join(' ')
    const last = all.at(-1)
    if (last?.says === says) last.text += node.text ?? ''
    else all.push({ text: node.text ?? '', says })
  }
  return all.map(({ text, says }) => `[${text}|${says.trim()}]`).join('')
}

/** In a decided text, by where their numbers stand. One that is said again is one that was cut. */
function notesSaid(block: Node): string {
  const notes = footnotesOf(block).map(({ note, to }) => ({ note, to }))
  const last = notes.filter(({ note }, index) => notes[index + 1]?.note !== note)
  return last.map(({ note, to }) => ` ${to}: ${note}`).join('')
}

function isUndecided({ children }: Node, around: Around): boolean {
  if (around.inserted !== undefined || around.deleted !== undefined) return true
  return children.some(({ marks }) => marks.some(({ type }) => UNDECIDED.has(type.name)))
}

const UNDECIDED = new Set(['insertion', 'deletion'])

function has({ marks }: Node, name: string): boolean {
  return marks.some(({ type }) => type.name === name)
}

function formerly(node: Node): string {
  const marks = node.marks.filter(({ type }) => type.name === 'formatting')
  const last = marks.toSorted((a, b) => (time(a) < time(b) ? -1 : 1)).at(-1)
  if (last === undefined) return ''
  const changed = ['strong', 'emphasis'].flatMap((name) => {
    const was = marks.find(({ attrs }) => attrs['mark'] === name)?.attrs['was']
    return was === undefined || was === has(node, name) ? [] : [`${name} was ${was}`]
  })
  return changed.length === 0 ? '' : `${changed.join(' ')} ${who(changeIn(last.attrs))}`
}

function time({ attrs }: Mark): string {
  return String(attrs['at'])
}

function said({ inserted, deleted }: Around): string {
  return [inserted && `+${who(inserted)}`, deleted && `-${who(deleted)}`].filter(Boolean).join(' ')
}

function who({ by, at }: Pick<Change, 'by' | 'at'>): string {
  return `${by} ${at}`
}

/** Every thread that has a place: where it is, on which words, and all that is said in it. */
export function commentsSaid(doc: Node, threads: readonly CommentThread[]): readonly string[] {
  return [...commentPlaces(doc)].map(([id, { from, to }]) => {
    const thread = threads.find((one) => one.id === id)
    const before = doc.textBetween(0, from).length
    const entries = thread?.entries.map(({ by, at, text }) => `${by} ${at} ${text}`).join(' / ')
    const state = thread?.resolved === null ? 'open' : 'resolved'
    return `${before} “${doc.textBetween(from, to)}” ${state}: ${entries}`
  })
}
