/** Words as the platform's dictionary cuts them; no list of ours could be as long. */
const WORDS = new Intl.Segmenter('zh-Hans', { granularity: 'word' })

/** How much text around a place decides how it is cut. */
const NEAR = 8
const REMEMBERED = 5000
const known = new Map<string, Cut>()

/** How sure it is that a place cuts a word in two. */
type Cut = 'none' | 'possible' | 'certain'

/**
 * Whether a place takes a piece of a word and leaves the rest: 宣[布署]名, 以[经]济. What looks like a
 * misprint there is the end of one word and the start of the next.
 */
export function cutOfWords(text: string, from: number, to: number): Cut {
  const start = Math.max(0, from - NEAR)
  const near = text.slice(start, to + NEAR)
  const key = `${from - start} ${to - start} ${near}`
  const answer = known.get(key) ?? cutIn(near, from - start, to - start)
  if (known.size >= REMEMBERED) known.clear()
  known.set(key, answer)
  return answer
}

/** Characters that stand alone so often that the word may well begin after them. */
const ALONE = new Set(
  '的了着过在再和与及同跟对把被将从向往为是有无不没也都就要到中上下等各该此其这那一可能会由用让使以因且而或还又很最更太已未来去做作当成按据经于至之每另所并既即竟须必应得想能愿敢肯只仅才刚便却倒连走来看说找问写开打送拿推朝沿往随',
)

function cutIn(near: string, from: number, to: number): Cut {
  for (const { index, segment } of WORDS.segment(near)) {
    const end = index + segment.length
    if (index < from && end > from && end < to) return 'certain'
    const isCutAtEnd = index > from && index < to && end > to
    if (isCutAtEnd) return index - from > 1 || ALONE.has(near.charAt(from)) ? 'certain' : 'possible'
  }
  return 'none'
}

/** Whether a place is one word of the dictionary, or several whole ones of two characters and more. */
export function isMadeOfWords(text: string, from: number, to: number): boolean {
  const start = Math.max(0, from - NEAR)
  for (const { index, segment } of WORDS.segment(text.slice(start, to + NEAR))) {
    const at = start + index
    const end = at + segment.length
    if (end <= from || at >= to) continue
    if (at < from || end > to || segment.length < 2) return false
  }
  return true
}
