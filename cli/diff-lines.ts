import type { Comparison, PhotoRow, Piece, Row, SentenceRow } from '#core/history/comparison'
import type { Translate } from '#core/messages/translate'

/** A comparison to be read on a terminal: a line to a paragraph, `[-struck-]` and `{+written+}`. */
export function diffLines({ rows, counts }: Comparison, t: Translate): readonly string[] {
  const lines: string[] = []
  let open = ''
  const close = () => {
    if (open !== '') lines.push(open)
    open = ''
  }
  for (const row of rows) {
    if (beginsLine(row)) close()
    open += wordsOf(row, t)
  }
  close()
  return [...lines, '', t('cli.diff.counts', { ...counts })]
}

function beginsLine(row: Row): boolean {
  return row.of === 'photo' || row.border === 'same' || row.border === 'inserted'
}

function wordsOf(row: Row, t: Translate): string {
  if (row.of === 'photo') return photoWords(row, t)
  const text = row.pieces.map(marked).join('')
  return borderOf(row) + retypedOf(row, t) + movedOf(row, text, t)
}

function photoWords({ kind, media }: PhotoRow, t: Translate): string {
  if (kind === 'moved') return t('cli.diff.photo-moved', { media })
  return marked({ kind, text: t('cli.diff.photo', { media }) })
}

function marked({ kind, text }: Piece): string {
  if (kind === 'same') return text
  return kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`
}

function borderOf({ border }: SentenceRow): string {
  if (border === 'inserted') return '{+¶+}'
  return border === 'deleted' ? '[-¶-]' : ''
}

function retypedOf({ retyped }: SentenceRow, t: Translate): string {
  if (retyped === null) return ''
  return t('cli.diff.retyped', { role: t(`compare.role.${retyped.before}`) })
}

function movedOf({ move }: SentenceRow, text: string, t: Translate): string {
  if (move === null) return text
  const { number, end } = move
  return t(end === 'left' ? 'cli.diff.moved-away' : 'cli.diff.moved-here', { number, text })
}
