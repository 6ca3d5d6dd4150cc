import type { Node } from 'prosemirror-model'
import {
  EMPTY_ARTICLE,
  newDocument,
  type NewArticle,
  type NewBlock,
} from '#core/article/new-document'
import { compareDocuments } from '#core/history/compare'
import type { Row } from '#core/history/comparison'

/** An article of paragraphs; `¶` parts them. */
export function articleOf(body: string, fields: Partial<NewArticle> = {}): Node {
  const blocks = body.split('¶').map((text) => ({ kind: 'paragraph' as const, text }))
  return newDocument({ ...EMPTY_ARTICLE, blocks, ...fields })
}

export function photo(name: string, caption: string): NewBlock {
  const media = `${name.repeat(64).slice(0, 64)}.jpg`
  return { kind: 'photo', media, width: 400, height: 300, caption, credit: '' }
}

export function compared(before: Node, after: Node, ignorePunctuation = false) {
  return compareDocuments(before, after, { ignorePunctuation })
}

/** What was done to a text, said as shortly as an editor would write it in the margin. */
export function editsOf(rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row) => {
    if (row.of === 'photo') return row.kind === 'same' ? [] : [`photo ${row.kind}`]
    const border = BORDERS[row.border]
    return [...(border === undefined ? [] : [border]), ...editsIn(row)]
  })
}

const BORDERS: Readonly<Record<string, string | undefined>> = { inserted: '+¶', deleted: '-¶' }

function editsIn(row: Exclude<Row, { readonly of: 'photo' }>): readonly string[] {
  if (row.move?.end === 'left') return []
  const edits: string[] = row.move === null ? [] : [`⇄${row.after?.text ?? ''}`]
  for (const [index, { kind, text }] of row.pieces.entries()) {
    const next = row.pieces[index + 1]
    if (kind === 'deleted' && next?.kind === 'inserted') edits.push(`${text}→${next.text}`)
    else if (kind === 'deleted') edits.push(`-${text}`)
    else if (kind === 'inserted' && row.pieces[index - 1]?.kind !== 'deleted')
      edits.push(`+${text}`)
  }
  return edits
}
