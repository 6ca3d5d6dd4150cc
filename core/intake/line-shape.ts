/** The name of an office, as it signs a notice. */
export function isOffice(text: string): boolean {
  return text.length <= 40 && OFFICE.test(text.trim()) && !/[，。：；]/u.test(text)
}

const OFFICE =
  /(?:办公室|委员会|局|部|中心|政府|办事处|公司|协会|法院|检察院|学校|小学|中学|组委会|总工会|联合会|妇联|团委|支队|大队|医院|银行|馆|编辑部|领导小组|指挥部|管委会|党委|工委|纪委|街道|集团|院|社)$/u

/** Names that fit on one line. */
const LONGEST_LIST = 300

/** A line of a list of names: every word of it could be one. */
export function isNameList(text: string): boolean {
  if (text.length > LONGEST_LIST || !/[ \u3000]{2}|\u3000/u.test(text)) return false
  const words = text.split(/[ \u3000、，,]+/u).filter((word) => word !== '')
  if (words.length < 3 || /[。：；！？]/u.test(text)) return false
  return words.every((word) => /^[\p{Script=Han}·]{1,5}$/u.test(word))
}
