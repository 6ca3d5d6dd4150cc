import type { PieceOwner } from './owned-pieces.ts'

/** As many tints as there are in intake.css; neighbours never share one. */
const BANDS = 6

/** The class that tints everything of one article. What was set aside has none. */
export function bandOf(owner: PieceOwner): string {
  return owner.kind === 'part' ? articleBand(owner.place.article) : 'band-none'
}

export function articleBand(article: number): string {
  return `band-${(article % BANDS) + 1}`
}
