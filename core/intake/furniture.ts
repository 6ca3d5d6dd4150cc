import { bylineKind } from '#core/article/byline'
import type { SetAsideReason } from './proposal.ts'
import { hasLetters } from './words.ts'

const DIGITS = '[\\d〇零一二三四五六七八九十]'
const DATE = String.raw`(?:${DIGITS}{2,4}\s*[年./-]\s*)${DIGITS}{1,3}\s*[月./-]\s*${DIGITS}{1,3}\s*日?`
const WEEKDAY = '(?:星期|周|礼拜)[一二三四五六日天]'

/** What mastheads and page lines are made of. */
const SCRAPS: readonly RegExp[] = [
  new RegExp(DATE, 'gu'),
  new RegExp(String.raw`(?:${DIGITS}{1,3}月${DIGITS}{1,3}日)(?=\s*[（(]?${WEEKDAY})`, 'gu'),
  new RegExp(WEEKDAY, 'gu'),
  /农历\S{2,14}/gu,
  /[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\S{2,6}/gu,
  /(?:总)?第?\s*\d+\s*期/gu,
  /(?:今日|本期|共|每周)\s*[\d一二三四五六七八九十]+\s*[版期]/gu,
  /(?:第\s*[A-Z]?[\d一二三四五六七八九十]+\s*版|[A-Z]?\d{1,2}\s*版)(?:面)?/gu,
  /(?:^|(?<=\s))[A-Z]\s?0?\d{1,2}(?=\s|$|[^\w])/gu,
  /(?:国内)?统一(?:连续出版物号|刊号)[:：\s]*\S*/gu,
  /CN\s?\d{2}[-—]\d{4}\S*/gu,
  /邮发代号[:：\s]*\S*/gu,
  /https?:\/\/\S+|www\.\S+/gu,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  /(?:\S{0,6}(?:热线|电话|传真|邮箱|网址|邮编))[:：/\s]*\d[\d-]{6,}/gu,
  /\S{2,30}(?:主管|主办|承办|出版|编印)/gu,
  /(?:本版|本期|值班|执行|责任)*(?:责编|编辑|校对|美编|版式|组版|主编|审核|检校|编委|总编)\s*[:：/|丨\s]\s*\p{Script=Han}(?:[ \u3000]?\p{Script=Han}){1,3}(?![\p{Script=Han}])/gu,
]

const HOTLINE =
  /^(?:本报|本版|本台|新闻|爆料|报料|读者|投稿|来稿|广告|发行|订阅|编辑部?|值班|监督|征订|服务|总编室)+(?:热线|电话|邮箱|信箱|地址|网址|微信|QQ)\s*[:：\s\d/]/u
const HOUSE_NOTE =
  /^(?:(?:阅读|点赞|在看|转发|收藏|浏览|评论)(?:量|数|次数)?\s*[:：]?\s*[\d.]*[万+]*$|分享到|分享至|往期(?:推荐|回顾|精彩)|相关阅读$|上一篇|下一篇|返回(?:首页|目录)|数字报|电子版|扫码|扫一扫|扫描|长按|识别二维码|关注我们|欢迎关注|欢迎(?:来稿|赐稿|投稿)|点击|官方(?:微信|微博|网站)|微信公众号|客户端|关注[“"「《].{2,12}[”"」》].{0,4}(?:公众号|视频号|抖音号|微博|客户端)|版权声明|版权所有|本报法律顾问|本报(?:地址|社址)|社址|印刷|零售价|定价|本版图片|声明[:：]\s*本[版报]|未经授权|转载请|请作者与本报联系|稿酬|让新闻)|(?:未能联系到作者|以便奉寄稿酬|二维码|关注[“"].{2,12}[”"]|融媒体中心\s*出品)\s*。?$/u
const SOURCE =
  /^[（(【]?\s*(?:稿件|信息|文章|图片|文字|内容|素材|新闻|本文|资料)?(?:来源|稿源|供稿单位|供稿|转自|转载自|原标题|出处)\s*[:：丨|｜]/u
const TOKEN_ONLY =
  /^[[［【](?:图片|文件|视频|语音|表情|动画表情|链接|位置|小程序|聊天记录|照片|图)\d*[\]］】]$/u
const SLIP =
  /^[（(【]?\s*[▶►▷→»>]*\s*(?:[上下紧][接转]|转|接)\s*(?:自|至|第|见)?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版?.{0,12}[）)】]?$/u
const GUIDE_HEAD =
  /^[【「]?(?:今日|本期|内容|版面|新闻|要闻)?(?:导读|导览|提要|看点|目录|索引)[】」]?[:：]?$/u
const GUIDE_LINE =
  /^(?:[▶►→●·\s]*(?:第?[A-Z]?[\d一二三四五六七八九十]{1,3}版|[A-Z]\d{1,2})\s*[|｜丨:：·▶►>→\s])|(?:(?:详见|见|→|▶|►|>>|》》|…{1,2}|\.{3,}|·{3,}|—{1,2})\s*第?[A-Z]?[\d一二三四五六七八九十]{1,3}版?[）)]?|[（(](?:详见|见)?第?[A-Z]?[\d一二三四五六七八九十]{1,3}版[）)])$/u

export type Furniture = {
  readonly reason: SetAsideReason
  /** Lines below belong to it as long as they are short: an index of the edition. */
  readonly opensList: boolean
}

/** What can be told from a line alone: it belongs to the page, the house or the sender, to no article. */
export function furnitureOf(text: string): Furniture | null {
  const reason = reasonOf(text)
  return reason === null ? null : { reason, opensList: GUIDE_HEAD.test(text) }
}

function reasonOf(text: string): SetAsideReason | null {
  if (!hasLetters(text) && !text.includes('\ufffc')) return 'ornament'
  if (text.length <= 9 && /^[（(【]?(?:完|全文完|END|The End)[）)】]?$/iu.test(text))
    return 'ornament'
  if (TOKEN_ONLY.test(text)) return 'sender'
  if (text.length > 120 || bylineKind(text) === 'with-role') return null
  if (SLIP.test(text)) return 'turn-line'
  if (GUIDE_HEAD.test(text)) return 'banner'
  if (text.length <= 50 && GUIDE_LINE.test(text) && !/[。，,]/u.test(text)) return 'masthead'
  if (SOURCE.test(text)) return 'source-line'
  if (text.length <= 80 && bylineKind(text) === 'staff-only') return 'staff-line'
  if (HOTLINE.test(text) || HOUSE_NOTE.test(text)) return 'masthead'
  return isMadeOfScraps(text) ? 'page-number' : null
}

const DATE_ONLY = new RegExp(String.raw`^(?:${DATE}|${DIGITS}{4}\s*年\s*${DIGITS}{1,2}\s*月)$`, 'u')

/** A date alone may also close a notice; the place decides. */
export function isDateOnly(text: string): boolean {
  return text.length <= 30 && DATE_ONLY.test(text)
}

export function isMadeOfScraps(text: string): boolean {
  if (text.length > 100) return false
  const rest = SCRAPS.reduce((left, scrap) => left.replaceAll(scrap, '\ue000'), text)
  if (rest === text) return false

  const said = rest.replaceAll(/[\ue000\s·•|｜丨/\\—\-－:：()（）【】,，]/gu, '')
  return (
    !/[。；！？]/u.test(text) &&
    (said.length <= 6 || (said.length <= 14 && !/[，,、]/u.test(text) && /[\s\u3000]/u.test(text)))
  )
}
