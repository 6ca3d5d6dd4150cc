const TIME = String.raw`(?:(?:上午|下午|晚上|凌晨|中午|AM|PM)\s?)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?(?:AM|PM))?`
const DAY = String.raw`(?:\d{4}\s*[年/.-]\s*\d{1,2}\s*[月/.-]\s*\d{1,2}\s*日?|\d{1,2}\s*[月/-]\s*\d{1,2}\s*日?|昨天|今天|前天|(?:星期|周)[一二三四五六日天])`
const CHAT_HEADER = new RegExp(
  String.raw`^(?:[—\-\s]*${DAY}\s*${TIME}[—\-\s]*|\S.{0,28}?[\s(（[]+${DAY}\s*${TIME}[)）\]]?|${TIME}|\S.{0,20}?[\s]+${TIME})$`,
  'iu',
)
const MAIL_HEADER =
  /^(?:发件人|收件人|抄送|密送|主题|发送时间|发送日期|发信人|收信人|日期|时间|附件|回复|转发|From|To|Cc|Bcc|Subject|Date|Sent|Attachments?)\s*[:：]/iu
const MAIL_BREAK =
  /^[-—_\s]*(?:原始邮件|转发邮件|原邮件|Original Message|Forwarded message).{0,20}$/iu
const CLOSING =
  /^(?:此致|敬礼|顺祝|顺颂|祝好|祝您|祝[:：]|敬祝|谨致|致礼|编安|编祺|撰安|工作愉快|工作顺利)[！!，,。：:\s]*|^祝.{0,14}[！!。~～]?$|^(?:发自我的|来自我的|Sent from)/u
const SALUTATION =
  /^(?:尊敬的|亲爱的|敬爱的)\S{1,16}[：:，,！!。]?$|^.{0,12}(?:老师|编辑|主任|总编|编辑部|同志|领导|小编)(?:们)?[：:]$|^(?:.{0,10}(?:老师|编辑|主任|总编|领导|大家|各位|您|你)们?)?(?:上午|下午|中午|晚上|早上)?(?:您好|你们好|你好|好)[！!，,。~～：:]*$/u
const PHRASES =
  /您|贵[报台刊社]|麻烦|烦请|敬请|恳请|请查收|查收|审阅|审核后|斧正|指正|请编辑|请予|刊用|刊发|刊登|采用|采纳|不胜感激|谢谢|感谢(?:您|支持|编辑)|辛苦|稿子|稿件|来稿|投稿|发(?:给)?(?:您|你|我|群)|照片见|见附件|附件|群文件|收到|好的|版面|我再|改改|改一下|标题我|第[一二三四五六七]篇|定了|短一点|长一点|头条|发过来|发过去|晚点|稍等|马上|原稿|终稿|定稿|这[几两三]篇|太长了|接上[条面]|\[\S{1,4}\]|老师好|编辑好|[~～]$|@\S+/gu

/** 稿件二：, 【新闻稿】: says only that copy follows. */
const LABEL =
  /^[【[]?(?:稿件|稿子|新闻稿|通讯稿|投稿|来稿|文稿|正文|第?)[一二三四五六七八九十\d]{0,2}(?:篇)?[】\]]?[：:]?$/u

export type LetterKind = 'sender' | 'greeting' | 'closing'

/** Lines of a chat or a mail that are about sending the copy, told from the line alone. */
export function letterKind(text: string): LetterKind | null {
  if (text.length > 120) return null
  if (isChatHeader(text) || MAIL_HEADER.test(text) || MAIL_BREAK.test(text)) return 'sender'
  if (LABEL.test(text)) return 'sender'
  if (text.length <= 30 && CLOSING.test(text)) return 'closing'
  return text.length <= 30 && SALUTATION.test(text) ? 'greeting' : null
}

export function isChatHeader(text: string): boolean {
  if (text.length > 60 || !/\d[:：]\d/u.test(text) || /[。，,；]/u.test(text)) return false
  return CHAT_HEADER.test(text)
}

/** How much a line speaks to the editor instead of the reader. */
export function talk(text: string): number {
  if (text.length > 110) return 0
  return Array.from(text.matchAll(PHRASES)).length
}

/** 联系电话：…, 附件：…: the sender's, when they stand in a letter. */
export function isContact(text: string): boolean {
  if (text.length > 60 || text.includes('。')) return false
  return CONTACT.test(text) || /(?<!\d)1[3-9]\d{9}(?!\d)\s*$/u.test(text)
}

const CONTACT =
  /^(?:联系人|联系电话|联系方式|电话|手机|微信|邮箱|Email|E-mail|地址|单位|作者单位|姓名|附件|附|撰稿人?电话)\s*[:：]/iu
