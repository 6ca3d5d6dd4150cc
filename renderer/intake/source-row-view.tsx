import { memo, useMemo } from 'react'
import { isPhotoMarker } from '#core/intake/new-article-of'
import { useTranslate } from '../app/use-translate.ts'
import { classNames } from '../ui/class-names.ts'
import { bandOf } from './band.ts'
import { ownerKey, stretches, type OwnedPiece, type Stretch } from './owned-pieces.ts'
import { hover, pointedKey, stand, usePointing } from './pointing.ts'
import type { SourceRow } from './source-rows.ts'

type SourceRowProps = {
  readonly row: SourceRow
  readonly source: string
  readonly pieces: readonly OwnedPiece[]
}

export const SourceRowView = memo(function SourceRowView({ row, source, pieces }: SourceRowProps) {
  const parts = useMemo(() => stretches(row, pieces), [row, pieces])
  const pointed = usePointing((pointing) => pointedAmong(parts, pointedKey(pointing)))
  const first = parts.find(({ piece }) => piece !== null)?.piece ?? null
  return (
    <div
      className={classNames(
        'source-row',
        row.from === row.to && 'blank',
        first !== null && bandOf(first.owner),
      )}
    >
      <span className="source-line">{row.continues ? '' : row.line}</span>
      <SourceMark piece={first} row={row} />
      <span className="source-text">
        {parts.map((stretch) => (
          <StretchView
            key={stretch.from}
            text={shownText(source.slice(stretch.from, stretch.to))}
            stretch={stretch}
            isPointed={stretch.piece !== null && ownerKey(stretch.piece.owner) === pointed}
          />
        ))}
      </span>
    </div>
  )
})

/** The number of a photo says nothing to an editor; its picture is in the proposal. */
function shownText(text: string): string {
  return isPhotoMarker(text) ? '▣' : text
}

/** Says in a word what became of the row: the article's number and the role. */
function SourceMark({
  piece,
  row,
}: {
  readonly piece: OwnedPiece | null
  readonly row: SourceRow
}) {
  const t = useTranslate()
  if (piece === null || piece.from < row.from) return <span className="source-mark" />
  const { owner } = piece
  if (owner.kind === 'set-aside') {
    return (
      <span className="source-mark">
        <span>{t('intake.mark.set-aside')}</span>
        {piece.isDoubtful && <span className="source-doubt">?</span>}
      </span>
    )
  }
  return (
    <span className="source-mark">
      {owner.place.part === 0 && <span className="source-article">{owner.place.article + 1}</span>}
      <span>{t(`intake.mark.${owner.role}`)}</span>
      {piece.isDoubtful && <span className="source-doubt">?</span>}
    </span>
  )
}

type StretchProps = {
  readonly text: string
  readonly stretch: Stretch
  readonly isPointed: boolean
}

function StretchView({ text, stretch: { piece }, isPointed }: StretchProps) {
  if (piece === null) return text
  const key = ownerKey(piece.owner)
  const isAside = piece.owner.kind === 'set-aside'
  return (
    // The keyboard's way to the same row is the proposal beside it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span
      className={classNames('stretch', isAside && 'aside', isPointed && 'pointed')}
      onMouseEnter={() => hover(key, 'source')}
      onMouseLeave={() => hover(null, 'source')}
      onClick={() => stand({ key, caret: 0 }, 'source')}
    >
      {text}
    </span>
  )
}

function pointedAmong(parts: readonly Stretch[], key: string | null): string | null {
  const isHere = parts.some(({ piece }) => piece !== null && ownerKey(piece.owner) === key)
  return isHere ? key : null
}
