import { isCompoundSurname, startsWithSurname } from './surname.ts'

/** A Chinese name of two to four characters with a known surname, or one of another people with ·. */
export function isPersonName(text: string): boolean {
  if (/^[\p{Script=Han}A-Za-z]{1,10}(?:[·•・．][\p{Script=Han}A-Za-z]{1,10})+$/u.test(text))
    return !isOrganisation(text)
  if (!/^\p{Script=Han}{2,4}$/u.test(text) || SAYS_SOMETHING.test(text)) return false
  return startsWithSurname(text) && (text.length < 4 || isCompoundSurname(text.slice(0, 2)))
}

/** Two or three characters that could be a name with a rare surname; only after a role word. */
export function mayBeName(text: string): boolean {
  return /^\p{Script=Han}{2,3}$/u.test(text) && !SAYS_SOMETHING.test(text)
}

export function isOrganisation(text: string): boolean {
  return text.length >= 2 && ORGANISATION.test(text)
}

/** What follows 记者 in a sentence instead of a name: 了解到, 走进, 节 … */
const SAYS_SOMETHING =
  /^(?:[左右][一二三四五六]|[前后]排|了解|获悉|走进|走访|来到|看到|见到|采访|在|随|跟|发现|注意|昨|今|日前|近日|手记|站在|节|协会|们|证|团|感言|观察|探访|连线|独家|实地|再次|现场|调查|体验|眼中|说|还|也|就|对|梳理|查询|拨打|联系|致电|得知|曾|到|将|等|节日|日上午|电话|及|与|应邀|跟随)|(?:了解|获悉|看到|发现|采访|报道|记者|表示|介绍|认为|要求|强调|指出|讯)$/u

const ORGANISATION =
  /^(?:本报|本台|本网|本刊|本社|首席|见习|实习|特约|全媒体|融媒体|融媒|驻)|(?:日报|晚报|早报|时报|快报|商报|导报|周报|都市报|报|台|网|社|局|委|部|办|厅|院|队|所|处|会|馆|站|校|镇|乡|街道|社区|村|区|县|市|中心|公司|集团|客户端|频道|融媒|传媒|媒体|大学|中学|小学|首席|见习|实习|特约)$/u
