const TWIPS_PER_PIXEL = 15

/** Twips as CSS pixels: both are parts of an inch. */
export function pixels(twips: number): number {
  return twips / TWIPS_PER_PIXEL
}
