import type { TextRule } from '../../rule.ts'
import { matches } from './matches.ts'
import { SENTENCES } from './roles.ts'

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
  roles: SENTENCES,
  find: ({ masked }) =>
    matches(/(?<=[\p{Script=Han}”])：(?=[^。！？；\n“”：]{1,60}\p{Script=Han}：)/gu, masked),
  examples: {
    find: [
      ['会议强调：要做到三点：一是加强领导', null],
      ['目标：分两步：先立后破', null],
    ],
    leaveAlone: ['会议强调：要做到三点。', '时间：8:00', '他说：“办法有三：一是问，二是看。”'],
  },
}
