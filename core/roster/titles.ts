/** What a title of office ends in, with what may stand before it. */
const END =
  '(?:常务副|第一副|副|代|第一)?(?:书记|区长|县长|市长|省长|州长|盟长|旗长|镇长|乡长|主席|主任|常委|部长|局长|厅长|检察长|院长|政委|秘书长|司令员|专员|总队长|支队长|校长|董事长|总经理|会长|理事长|科长|处长|所长|站长)'

const TITLE_AT_END = new RegExp(`${END}$`, 'u')

/** The titles of a district's leaders, as much of them as tells them from a village's or a company's. */
const LEADER = new RegExp(
  [
    '(?:省|市|区|县|州|旗|工)委(?:常务副|副)?(?:书记|秘书长)',
    '(?:省|市|区|县|州|旗|工)委(?:常委|委员)',
    '(?:[省市区县州旗]委)?(?:组织|宣传|统战|社会工作|政法)部(?:(?:常务副|副)?部)?长',
    '(?:常务副|副|代)?(?:省|市|区|县|州|旗)长',
    '[省市区县州旗]?人大(?:常委会)?(?:党组)?(?:副)?(?:书记|主任)',
    '[省市区县州旗]?政协(?:党组)?(?:副)?(?:书记|主席)',
    '[省市区县州旗]?(?:纪委|纪工委|政法委)(?:常务副|副)?书记',
    '[省市区县州旗]?监委(?:副)?主任',
    '[省市区县州旗]?(?:人民)?法院(?:副)?院长',
    '[省市区县州旗]?(?:人民)?检察院(?:副)?检察长',
    '[省市区县州旗]?人(?:民)?武(?:装)?部(?:部长|政委)',
  ].join('|'),
  'u',
)

/** A title where it stands; `text` may begin with words before it, as in 昨日下午区委书记. */
export type TitlePhrase = { readonly from: number; readonly to: number; readonly text: string }

/** Furthest a chain of titles reaches back. UTF-16 units. */
const REACH = 80

/**
 * The titles that stand right before a place, nearest last: one person's are joined by 、. Empty
 * where there is none, and where the person held it once: 原区委书记.
 */
export function titlesBefore(text: string, place: number): readonly TitlePhrase[] {
  const phrases: TitlePhrase[] = []
  let to = place
  while (place - to < REACH) {
    const from = phraseStart(text, to)
    const phrase = text.slice(from, to)
    if (!TITLE_AT_END.test(phrase)) break
    phrases.unshift({ from, to, text: phrase })
    if (text[from - 1] !== '、') break
    to = from - 1
  }
  return phrases.some(({ text: phrase }) => FORMER.test(phrase)) ? [] : phrases
}

export function endsInTitle(text: string): boolean {
  return TITLE_AT_END.test(text)
}

/** The leader's title that a phrase ends in; undefined for everybody else's. */
export function leaderTitle(phrase: string): string | undefined {
  const found = LEADER_AT_END.exec(phrase)
  return found?.[0]
}

const LEADER_AT_END = new RegExp(`(?:${LEADER.source})$`, 'u')
export const LEADER_ANYWHERE = new RegExp(LEADER.source, 'gu')

/** Not the 原 and 前 of 中原区 and 日前. */
const FORMER =
  /(?<![中太平五开高草清三固])原(?![阳平州])|(?<![日目此会年以之节午提当先])前(?![往来后])|时任|曾任|历任|候任|拟任|候选/u
const BREAK = /[^\p{Script=Han}]/u

function phraseStart(text: string, to: number): number {
  let from = to
  while (from > 0 && to - from < REACH && !BREAK.test(text[from - 1] ?? '、')) from -= 1
  return from
}

/** Where titles end in the run of Han that begins at a place: 区人大常委会主任 has one at 常委 as well. */
export function titleEndsAfter(text: string, place: number): readonly number[] {
  const run = HAN_RUN.exec(text.slice(place, place + LONGEST_TITLE))?.[0] ?? ''
  return Array.from(run.matchAll(TITLE_ANYWHERE), (found) => place + found.index + found[0].length)
}

const HAN_RUN = /^\p{Script=Han}+/u
const TITLE_ANYWHERE = new RegExp(END, 'gu')
const LONGEST_TITLE = 28

/** How much of a phrase is the title that it ends in, from the right. */
export function titleLength(phrase: string): number {
  return (leaderTitle(phrase) ?? TITLE_AT_END.exec(phrase)?.[0] ?? phrase).length
}
