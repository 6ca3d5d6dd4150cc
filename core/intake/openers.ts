const TIME =
  '近日|日前|连日来|近年来|今年|去年|前不久|不久前|目前|当前|如今|眼下|当天|当日|次日|昨日|昨天|今天|今日|同时|此前|此后|随后|之后|最后|首先|其次|此外|另外|与此同时|截至|自|从|经|为|据|记者|会上|会前|会后|会议|活动|仪式|现场|下一步|接下来|在|对于|针对|关于|围绕|根据|按照|通过|随着|就|作为|一直以来|长期以来|多年来|近期|上午|下午|期间|座谈|调研|检查|督导|走进|来到|清晨|清早|傍晚|夜幕|本报讯|此次|这次|本次|其中|区委|市委|县委|全区|全市|我区|我市|各级|各部门|各单位|要|“'
const DAY = String.raw`(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|以来|底|初|份)|\d{4}年|\d{1,2}日|\d{1,2}月`
const OPENING = new RegExp(`^(?:${TIME}|${DAY})`, 'u')
const SPEAKER =
  /^[\p{Script=Han}（）、]{2,20}?(?:表示|强调|指出|要求|认为|介绍|说|坦言|告诉|透露|提醒|一行|听取|察看|来到|深入|走进|先后|讲述|回忆|感慨|总结|通报|汇报|宣布|致辞|主持)(?!的)/u

/** Begins as paragraphs of news begin. Only a hint: much else does too. */
export function opensParagraph(text: string): boolean {
  return OPENING.test(text) || SPEAKER.test(text)
}

/** Begins as only a new paragraph can: with its speaker, a day, 据悉, or what it is about. */
export function surelyOpens(text: string): boolean {
  return SURE.test(text) || SPEAKER.test(text)
}

const SURE = new RegExp(
  `^(?:近日|日前|连日来|近年来|据悉|据了解|据介绍|会议(?:指出|强调|要求|认为|听取|通报|审议)|会上|记者|下一步|目前|此次|本报讯|关于[^，,]{2,20}[，,]|就[^，,]{2,20}[，,]|截至|如今|当天|随后|与此同时|此外|针对|围绕|在[^，,]{2,14}[，,]|编者按|${DAY}[^，,]{0,6}[，,])`,
  'u',
)
