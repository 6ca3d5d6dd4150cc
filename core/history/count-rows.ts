import type { ComparisonCounts, Piece, Row, SentenceRow } from './comparison.ts'

/** What a comparison comes to. What moved counts once, where it is now. */
export function countRows(rows: readonly Row[]): ComparisonCounts {
  const texts = rows.filter((row) => row.of === 'text')
  const photos = rows.filter((row) => row.of === 'photo' && row.kind !== 'same')
  const count = (is: (row: SentenceRow) => boolean) => texts.filter(is).length
  const own = texts.filter(({ kind, move }) => kind !== 'moved' || move?.end === 'arrived')
  const pieces = own.flatMap((row) => row.pieces)
  return {
    same: count(({ kind }) => kind === 'same'),
    changed: count(({ kind }) => kind === 'changed'),
    inserted: count(({ kind }) => kind === 'inserted'),
    deleted: count(({ kind }) => kind === 'deleted'),
    moved: count(({ move }) => move?.end === 'arrived'),
    punctuationOnly: count(({ isPunctuationOnly }) => isPunctuationOnly),
    split: count(({ border }) => border === 'inserted'),
    joined: count(({ border }) => border === 'deleted'),
    retyped: count(({ retyped }) => retyped !== null),
    photos: photos.filter(({ move }) => move?.end !== 'left').length,
    charactersInserted: charactersOf(pieces, 'inserted'),
    charactersDeleted: charactersOf(pieces, 'deleted'),
  }
}

function charactersOf(pieces: readonly Piece[], wanted: Piece['kind']): number {
  return pieces
    .filter(({ kind }) => kind === wanted)
    .reduce((sum, { text }) => sum + Array.from(text.replaceAll(/\s/gu, '')).length, 0)
}
