import type { TextRule } from '../../rule.ts'
import { hitsOf } from '../../pattern-rule.ts'
import { SENTENCE_ROLES } from '../../text-roles.ts'

export const colonInColon: TextRule = {
  id: 'PU-23',
  name: { zh: '一句内套用冒号', en: 'Colon within a colon' },
  class: 'hint',
  layer: 'punctuation',
  message: { zh: '一个句子内部一般不套用冒号', en: 'A sentence usually has one colon' },
  source: 'GB/T 15834—2011 附录A（条号待核）',
  change: 'none',
  isOnByDefault: true,
  scope: 'text',
  roles: SENTENCE_ROLES,
  find: ({ masked }) =>
    hitsOf(masked, /(?<=[\p{Script=Han}”])：(?=[^，、。！？；\s“”《：]{4,60}\p{Script=Han}：)/gu),
  examples: {
    find: [
      ['会议强调：要做到三点：一是加强领导', null],
      ['工作的总目标：全年要分两步走：先立后破', null],
    ],
    leaveAlone: [
      '会议强调：要做到三点。',
      '咨询电话：12345，地址：城东路100号。',
      '时间：8:00',
      '他说：“办法有三：一是问，二是看。”',
    ],
  },
}
