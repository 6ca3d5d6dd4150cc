/** 字号 in half-points: GB/T 148 and Word's own list (norms.md §9.3). */
const SIZES: readonly (readonly [name: string, halfPoints: number])[] = [
  ['初号', 84],
  ['小初', 72],
  ['一号', 52],
  ['小一', 48],
  ['二号', 44],
  ['小二', 36],
  ['三号', 32],
  ['小三', 30],
  ['四号', 28],
  ['小四', 24],
  ['五号', 21],
  ['小五', 18],
  ['六号', 15],
  ['小六', 13],
  ['七号', 11],
  ['八号', 10],
]

export const SIZE_NAMES: readonly string[] = SIZES.map(([name]) => name)

/** The 字号 of so many half-points; undefined where there is none. */
export function sizeName(halfPoints: number): string | undefined {
  return SIZES.find(([, size]) => size === halfPoints)?.[0]
}

/** “三号”, “小四号”, “16磅”, “16 pt” and “16” in half-points; null for what is no size of type. */
export function readSize(written: string): number | null {
  const text = written.normalize('NFKC').trim()
  const named = SIZES.find(([name]) => name === text || name === text.replace(/号$/u, ''))
  if (named !== undefined) return named[1]
  const points = readPoints(text)
  return points === null ? null : Math.round(points * 2)
}

/** “28磅”, “28 pt” or “28”; null for anything else. */
export function readPoints(written: string): number | null {
  const found = /^(\d{1,4}(?:\.\d{1,2})?)\s*(?:磅|pt|点)?$/iu.exec(written.normalize('NFKC').trim())
  return found?.[1] === undefined ? null : Number(found[1])
}
