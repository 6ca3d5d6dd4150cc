import type { Message } from './message.ts'

/** What the editor reads beside a decision of intake: why it is doubtful, why a line was set aside. */
export const intakeDoubtMessages = {
  'intake.doubt.rejoined': {
    zh: '这里原来断成两段，已接成一段，请看接得对不对',
    en: 'Torn in two in the source and joined here; check the seam',
  },
  'intake.doubt.moved': {
    zh: '这段原来错放在别处，已放回句子接得上的地方',
    en: 'Stood elsewhere in the source; put back where its sentence goes on',
  },
  'intake.doubt.after-byline': {
    zh: '这段原来在署名之后，放在了文末，请看属不属于这一篇',
    en: 'Stood after the byline and was put at the end; check that it belongs here',
  },
  'intake.doubt.unfinished': {
    zh: '这段没有收尾，没有找到下半段',
    en: 'Stops in mid-sentence; nothing was found that goes on',
  },
  'intake.doubt.headline-unsure': {
    zh: '引题、主标题、副题可能要换一换',
    en: 'Kicker, title and subtitle may be the other way round',
  },
  'intake.doubt.byline-unsure': { zh: '请看这是不是署名', en: 'Check whether this is a byline' },
  'intake.doubt.set-aside-unsure': {
    zh: '这行可能属于某一篇，请看要不要放回去',
    en: 'This line may belong to an article; check whether to take it back',
  },
  'intake.doubt.boundary-unsure': {
    zh: '这里可能是新的一篇，也可能不是，请看一眼',
    en: 'A new article may begin here, or not; please check',
  },
  'intake.doubt.continued': {
    zh: '从别的版面转来，已接在这一篇后面',
    en: 'Continued from another page and appended here',
  },
  'intake.set-aside.masthead': { zh: '报头', en: 'Masthead' },
  'intake.set-aside.page-number': { zh: '版次、日期', en: 'Page and date' },
  'intake.set-aside.source-line': { zh: '来源', en: 'Source' },
  'intake.set-aside.staff-line': { zh: '责编、校对', en: 'Staff' },
  'intake.set-aside.greeting': { zh: '来信用语', en: 'Letter phrases' },
  'intake.set-aside.signature': { zh: '来信落款', en: 'Letter signature' },
  'intake.set-aside.sender': { zh: '发件人、时间', en: 'Sender and time' },
  'intake.set-aside.banner': { zh: '栏目名', en: 'Section banner' },
  'intake.set-aside.turn-line': { zh: '转版标记', en: 'Jump line' },
  'intake.set-aside.repeated-heading': {
    zh: '转版后重复的标题',
    en: 'Heading repeated after a jump',
  },
  'intake.set-aside.ornament': { zh: '分隔符', en: 'Ornament' },
  'intake.set-aside.by-hand': { zh: '手动移出', en: 'Set aside by hand' },
} as const satisfies Record<string, Message>
