import type { PageLook } from './house-style.ts'

/** Twips upright: A4 is 210 × 297 mm, 16开 is 184 × 260 mm as Word and WPS offer it. */
export const PAPERS = {
  a4: { width: 11_906, height: 16_838 },
  '16k': { width: 10_433, height: 14_742 },
} as const
export type PaperName = keyof typeof PAPERS | 'custom'

/** Programs round differently, half a millimetre at most. */
const TOLERANCE = 28

export function paperOf({ width, height }: Pick<PageLook, 'width' | 'height'>): PaperName {
  const fits = (paper: { readonly width: number; readonly height: number }) =>
    Math.abs(paper.width - width) <= TOLERANCE && Math.abs(paper.height - height) <= TOLERANCE
  if (fits(PAPERS.a4)) return 'a4'
  return fits(PAPERS['16k']) ? '16k' : 'custom'
}

const TWIPS_PER_MILLIMETRE = 1440 / 25.4

/** Of a length in twips, to a tenth, as the editor shows it. */
export function millimetres(length: number): number {
  return Math.round((length / TWIPS_PER_MILLIMETRE) * 10) / 10
}

/** Of a length in millimetres. */
export function twips(length: number): number {
  return Math.round(length * TWIPS_PER_MILLIMETRE)
}
