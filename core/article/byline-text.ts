const ORNAMENTS = /^[□■◆◇●○◎▲△▶►★☆※◁◀▼▽\s\u3000]+/u
const PAIRS: readonly (readonly [string, string])[] = [
  ['（', '）'],
  ['(', ')'],
  ['（', ')'],
  ['(', '）'],
  ['【', '】'],
  ['［', '］'],
  ['[', ']'],
]

/** The byline itself: without leading ornaments and the brackets around the whole of it. */
export function bylineText(written: string): string {
  const bare = written.replace(ORNAMENTS, '').trim()
  const pair = PAIRS.find(([open, close]) => bare.startsWith(open) && bare.endsWith(close))
  if (pair === undefined) return bare

  const inside = bare.slice(1, -1)
  // “（甲）记者 乙（实习）” is not one pair of brackets around everything.
  return /[（）()]/u.test(inside) ? bare : inside.replace(ORNAMENTS, '').trim()
}
