import { openPairs } from './sentence.ts'
import { hanLength } from './words.ts'

export type HeadlineRole = 'kicker' | 'title' | 'subtitle'

/** Lines of one headline with the same role; several lines are one wrapped heading. */
export type HeadlineRun = { readonly role: HeadlineRole; readonly lines: readonly number[] }

export type Headline = { readonly runs: readonly HeadlineRun[]; readonly sure: boolean }

/** Below these a headline has no title any more. */
const MOST_LINES = 12

/** Shares the lines of a headline block out: lead-in, what happened, addition. */
export function shareHeadline(lines: readonly string[]): Headline {
  const wrapped = joinWrapped(lines)
  const texts = wrapped
    .slice(0, MOST_LINES)
    .map((run) => run.map((line) => lines[line] ?? '').join(' '))
  const scores = texts.map((text, index) => titleScore(text, index))
  const title = scores.indexOf(Math.max(...scores))
  const sorted = scores.toSorted((a, b) => b - a)
  const margin = (sorted[0] ?? 0) - (sorted[1] ?? -Infinity)
  return { runs: sameRoles(wrapped, title), sure: margin >= 1 }
}

function sameRoles(wrapped: readonly (readonly number[])[], title: number): readonly HeadlineRun[] {
  const above = wrapped.slice(0, title).flat()
  const below = wrapped.slice(title + 1).flat()
  return [
    { role: 'kicker' as const, lines: above },
    { role: 'title' as const, lines: wrapped[title] ?? [] },
    { role: 'subtitle' as const, lines: below },
  ].filter(({ lines }) => lines.length > 0)
}

function joinWrapped(lines: readonly string[]): readonly (readonly number[])[] {
  const runs: number[][] = []
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    const run = runs.at(-1)
    const isNear = index <= 2 * MOST_LINES
    if (isNear && above !== undefined && run !== undefined && breaksOff(above, line))
      run.push(index)
    else runs.push([index])
  }
  return runs
}

const VERB =
  /召开|举行|举办|开展|部署|启动|开工|发布|出台|印发|督导|调研|检查|推进|建成|建设|设立|成立|揭牌|揭晓|公布|打造|实施|完成|实现|提升|加快|推动|助力|迎来|获评|入选|荣获|上榜|走进|慰问|开园|开馆|开放|开通|开业|贯通|升级|改造|整治|添|访出|变成|成为|变|让|把|满|率先|突破|增长|新增|培训|签约|落地|投产|上线|亮相|看望|宣讲|评选|征集|招聘|公示|请|促|谱写|拉开|聚焦|强化|坚持|涵盖|锚定|奋战|拼抢|冲刺|主持|出席|参加|强调|指出|要求|来了|圆|绘|点亮|激活|绽放|飘香|采摘|忙|居|达到|接待/u
const OBJECT_VERB =
  /(?:召开|举行|举办|开展|部署|启动|发布|出台|印发|督导|调研|检查|推进|组织|实施|下发|公布|参加|出席|通过|审议|启用|做好|加强)(.*)$/u
const OBJECT_END =
  /(?:会|会议|活动|工作|大会|仪式|检查|行动|方案|意见|办法|通知|培训|讲座|比赛|大赛|演练|整治|计划|情况|项目|建设|服务|规划|名单|制度|论坛|晚会|节|月|周|班|站|点|平台|中心|”|》)$/u
const GOES_ON =
  /^(?:把|将|被|请|勿|拟|再|已|获|入选|成为|为|举行|召开|开展|启动|开工|和|与|及|暨|的|等|也|又|更|就|还|都|同比|环比|较|超|达|约|近|突破|位居|位列|跃居|力争)/u

/** Verbs that need what comes after them. */
const WAITS =
  /(?:破解|打造|助力|推动|荣获|获评|获得|入选|跻身|迎来|设立|走进|聚焦|绘就|谱写|成为|探索|构建|争创|创建|共建|共筑|共绘|开启|按下|跑出|奏响)$/u

/** A heading that stops before its sense does goes on in the next line. */
function breaksOff(line: string, next: string): boolean {
  if (/^(?:——|—|--)/u.test(next)) return false
  if (openPairs(line) > 0) return true
  if (/[、，,的和与及或在对为暨]$|年$|年度$|\d$/u.test(line)) return true
  if (isSpeaker(line)) return true
  if (KICKER_END.test(line)) return false
  if (/^[、，,的和与及暨等]/u.test(next)) return true

  const clause = lastClause(line)
  if (QUANTITY.test(clause)) return true
  if (WAITS.test(clause) && hanLength(next) <= 14) return true
  const hasVerb = VERB.test(clause)
  if (!hasVerb && GOES_ON.test(next)) return true
  if (lacksObject(clause) && OBJECT_END.test(next) && !hasSubject(next)) return true
  if (hanLength(next) <= 3) return true
  return (
    !hasVerb &&
    !isWholeNoun(line) &&
    !hasSubject(next) &&
    hanLength(next) <= 9 &&
    !next.includes(' ')
  )
}

/** A clause that is nothing but a number of things waits for what they are. */
const QUANTITY =
  /^[\d.一二三四五六七八九十百千万亿两]+[余多]?[个名项家所条座位场次批件户处对支台辆亩部]$/u

/** Who it is about, with a colon: what they did comes in the next line. */
function isSpeaker(line: string): boolean {
  if (!mayIntroduce(line) || hanLength(line) > 12) return false
  return !SAYING.test(line) && !VERB.test(line)
}

/** A line of a headline that says with a colon whom the next is about, or who says it. */
export function mayIntroduce(line: string): boolean {
  return (
    /[：:]$/u.test(line) &&
    hanLength(line) <= 24 &&
    !/[，,。、；]|(?:如下|包括|分别是?|为|有)[：:]$/u.test(line)
  )
}

const SAYING = /(?:强调|指出|要求|表示|说|提出|希望|寄语|认为|介绍)[：:]$/u

function lastClause(line: string): string {
  return line.split(/[\s\u3000]+/u).at(-1) ?? line
}

/** 召开…推进 / 领导小组会议: the verb still waits for what was opened, held, checked. */
function lacksObject(clause: string): boolean {
  const object = OBJECT_VERB.exec(clause)?.[1]
  return object !== undefined && !OBJECT_END.test(clause)
}

/** A lead-in that is complete without a verb: 从“坐等上门”到“登门问需”, 民生实事“回头看”. */
function isWholeNoun(line: string): boolean {
  return /[”》！？!?]$/u.test(line) || hanLength(line) <= 8
}

const KICKER_END = /(?:强调|指出|要求|表示|时说|会上|提出|：|:|希望|寄语)$/u
const ATTENDANCE = /^.{2,12}(?:主持|出席|参加|讲话|致辞|陪同|作报告)/u
const SUBJECT =
  /[区县市省镇乡村街局委办院校园馆部会]|小学|中学|大学|中心|公司|集团|企业|民警|居民|村民|学子|^(?:我|全|首|今年|明年|本周|\d|第)|[\p{Script=Han}]{2,6}[：:]/u

function hasSubject(text: string): boolean {
  return SUBJECT.test(Array.from(text).slice(0, 12).join(''))
}

/** How much a line says what happened. */
function titleScore(text: string, index: number): number {
  let score = index === 0 ? 1.2 : 0
  if (index > 1) score -= 0.8 * (index - 1)
  if (/^(?:——|—|--)/u.test(text)) score -= 12
  if (KICKER_END.test(text)) score -= 8
  if (ATTENDANCE.test(text) && hanLength(text) <= 24) score -= 5
  if (hanLength(text) < 6) score -= 2
  if (/^(?:从|以|在|为了|围绕|聚焦).{2,}$/u.test(text) && !FACT.test(text)) score -= 2
  if (hasSubject(text)) score += 1.5
  if (FACT.test(text)) score += 2
  if (hasSubject(text) && FACT.test(text)) score += 1
  if (!VERB.test(text)) score -= 0.5
  if (APPEAL.test(text)) score -= 1
  if (FROM_WHEN.test(text)) score += 1
  if (WHO_DID_WHAT.test(text)) score += 1
  if (
    /^(?:打造|强化|涵盖|让|助力|推动|推进|全力|锚定|坚持|聚力|加快|确保|奋力|切实|进一步|努力|着力|提升|营造|做好|为)/u.test(
      text,
    )
  )
    score -= 1.5
  return score
}

/** Calls the reader; what there is to know stands in another line. */
const APPEAL = /(?:请|注意|快来|别错过|收好|看过来|速看|必看)/u

/** 某某小学：五百学子共诵诗词. */
const WHO_DID_WHAT = /^[\p{Script=Han}“”]{2,12}[：:][\s\u3000]*\S{4,}/u

/** From when on something holds. */
const FROM_WHEN = /今起|明起|今日起|明日起|即日起|日起|月起|本周|下周|今晚|明天|后天/u

const FACT =
  /召开|举行|举办|开展|部署|启动|开工|发布|出台|印发|督导|调研|检查|建成|设立|成立|揭牌|揭晓|公布|获评|入选|荣获|上榜|慰问|开园|开馆|开放|开通|贯通|升级|改造|新增|签约|投产|亮相|公示|访出|添|突破|增长|满|完成|推出|实现|率先/u
