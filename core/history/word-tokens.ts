const WORDS = new Intl.Segmenter('zh-Hans', { granularity: 'word' })

/**
 * The smallest stretches that a comparison speaks of: words, names, numbers, single marks. Joined
 * they are the text; none begins inside a character that the eye sees as one.
 */
export function wordTokens(text: string): readonly string[] {
  const tokens: string[] = []
  for (const { segment } of WORDS.segment(text)) {
    const last = tokens.at(-1)
    if (last !== undefined && isOneWord(last, segment)) tokens[tokens.length - 1] = last + segment
    else tokens.push(segment)
  }
  return withNames(tokens)
}

/** What is another one as a whole when a part of it is another. */
export function isNameOrNumber(text: string): boolean {
  if (/[\d０-９]/u.test(text) || NUMERALS.test(text)) return true
  return SURNAMES.has(text.slice(0, 1)) && /^\p{Script=Han}{2,3}$/u.test(text)
}

/** A number with its sign, Chinese figures in a row, 区委 and 区长; …… and —— are one mark each. */
function isOneWord(last: string, next: string): boolean {
  if (FIGURE_SIGN.test(next)) return /[\d０-９]$/u.test(last)
  if (NUMERALS.test(next)) return NUMERALS.test(last)
  if (OFFICE.test(next)) return PLACE.test(last)
  return last.startsWith(next) && (next === '…' || next === '—')
}

const FIGURE_SIGN = /^[%％‰℃]$/u
const NUMERALS = /^[〇零一二三四五六七八九十百千万亿两]+$/u
const PLACE = /^[省市区县乡镇村州党]$/u
const OFFICE = /^(?:委|长|政府|人大|政协|纪委)$/u

/**
 * What the dictionary does not know, it cuts into single characters: most often a name. A common
 * surname and one or two of them, or a given name that happens to be a word, are one.
 */
function withNames(tokens: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (let at = 0; at < tokens.length;) {
    const length = nameLength(tokens, at)
    joined.push(tokens.slice(at, at + length).join(''))
    at += length
  }
  return joined
}

function nameLength(tokens: readonly string[], at: number): number {
  if (!SURNAMES.has(tokens[at] ?? '') || COUNTS.test(tokens[at - 1] ?? '')) return 1
  const [given = '', second = ''] = [tokens[at + 1], tokens[at + 2]]
  if (isGiven(given)) return isGiven(second) ? 3 : 2
  const before = tokens[at - 1] ?? '、'
  const mayBeWord = !BEFORE_NAME.test(before) || TITLE.test(given)
  return !mayBeWord && /^\p{Script=Han}{2}$/u.test(given) ? 2 : 1
}

function isGiven(token: string): boolean {
  return /^\p{Script=Han}$/u.test(token) && !FUNCTION_WORDS.has(token)
}

/** The hundred that most people have, without those that are words of every other sentence. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范廖贾韦邱薛侯邹熊孟秦阎段雷龙史陶贺顾毛郝龚邵钱严覃戴莫孔汤欧阳',
)
const COUNTS = /[一二三四五六七八九十两几多\d每这那]$/u
/** A title, a mark, or a word that people come after. */
const BEFORE_NAME = /(?:[长记任员者师授士民户总理家手由和与]|[、，：。；“（\s])$/u
const TITLE = /^(?:书记|区长|市长|县长|局长|主任|部长|校长|院长|所长|站长|经理|老师|先生|女士)$/u
const FUNCTION_WORDS = new Set(
  '的了着过在再和与及同跟对把被将从向往为是有无不没也都就要到中上下等各该此其这那可会由用让使以因且而或还又很最更太已未来去做作当成按据经于至之每另所说讲称表示任',
)
