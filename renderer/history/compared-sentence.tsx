import type { Piece, SentenceRow } from '#core/history/comparison'
import { useTranslate } from '../app/use-translate.ts'

export type Side = 'both' | 'before' | 'after'

type ComparedSentenceProps = { readonly row: SentenceRow; readonly side: Side }

/** A sentence with what was struck and what was written, on one side or on both in one line. */
export function ComparedSentence({ row, side }: ComparedSentenceProps) {
  const t = useTranslate()
  if (side === 'before' && row.before === null) return null
  if (side === 'after' && row.after === null) return null
  const { move } = row
  return (
    <span className="compared" data-kind={row.kind} data-end={move?.end}>
      {row.border === 'deleted' && side !== 'before' && <Joined words={t('compare.joined')} />}
      {move !== null && (
        <span className="compared-move">
          {t(move.end === 'left' ? 'compare.moved-away' : 'compare.moved-here', {
            number: move.number,
          })}
        </span>
      )}
      {row.pieces.filter((piece) => isShown(piece, side)).map(pieceView)}
    </span>
  )
}

function isShown({ kind }: Piece, side: Side): boolean {
  if (side === 'before') return kind !== 'inserted'
  return side === 'after' ? kind !== 'deleted' : true
}

function pieceView({ kind, text }: Piece, index: number) {
  if (kind === 'inserted') return <ins key={index}>{text}</ins>
  if (kind === 'deleted') return <del key={index}>{text}</del>
  return <span key={index}>{text}</span>
}

/** The paragraph mark that was here. */
function Joined({ words }: { readonly words: string }) {
  return (
    <span className="compared-sign joined" title={words}>
      <span aria-hidden>¶</span>
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
