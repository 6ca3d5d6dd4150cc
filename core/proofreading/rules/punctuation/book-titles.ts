import type { TextRule } from '../../rule.ts'
import { hitsOf } from '../../pattern-rule.ts'
import { EVERY_ROLE } from '../../text-roles.ts'

const NOT_A_WORK =
  /《[^《》\n]{1,20}(?:身份证|许可证|合格证|资格证|驾驶证|营业执照|毕业证|奖状|一等奖|二等奖|金奖|博览会|运动会|展销会|座谈会|培训班)》/gu

export const bookTitleMisused: TextRule = {
  id: 'PU-08',
  name: { zh: '书名号误用于非作品', en: 'Book title marks around what is no work' },
  class: 'hint',
  layer: 'punctuation',
  message: {
    zh: '证照、奖项、会议、活动、课程等名称不用书名号，请核',
    en: 'Licences, prizes, meetings and courses take no 《》; please check',
  },
  source: 'GB/T 15834—2011 A.13.1',
  change: 'none',
  isOnByDefault: true,
  scope: 'text',
  roles: EVERY_ROLE,
  find: ({ masked }) => hitsOf(masked, NOT_A_WORK),
  examples: {
    find: [
      ['颁发《食品经营许可证》', null],
      ['举办《园林博览会》', null],
    ],
    leaveAlone: ['《食品安全法》', '《中国诗词大会》节目', '《食品经营许可证管理办法》'],
  },
}
