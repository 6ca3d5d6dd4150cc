import { patternRule } from '#core/proofreading/pattern-rule'
import type { TextRule } from '#core/proofreading/rule'
import { PRINTED_ROLES } from '#core/proofreading/text-roles'
import { ROSTER_FACTS } from './roster-facts.ts'

/**
 * ××区区委 for ××区委. Counties of one character keep it, as the name alone would be none; ××区区长
 * and ××市市长 are what these offices are called.
 */
const ONE_CHARACTER_COUNTIES =
  '渠沛曹睢邢滑杞莘单冠温孟郏叶息浚范泾眉陇礼成康徽文岷漳嵩赵雄易蠡献魏磁涉丰萧砀泗寿歙黟祁和赣莒费夏梁通隰沁绛代应攸澧道珙茂理'
const DOUBLED = new RegExp(
  `(?<=\\p{Script=Han}{2}区)区(?=委(?!员))|(?<=\\p{Script=Han}[^津\\P{Script=Han}]市)市(?=委(?!员))|(?<=\\p{Script=Han}[^${ONE_CHARACTER_COUNTIES}]县)县(?=委(?!员))`,
  'gu',
)

export const doubledLevel: TextRule = patternRule({
  ...ROSTER_FACTS,
  id: 'LD-08',
  name: { zh: '机构叠字', en: 'Doubled level in a body’s name' },
  class: 'warning',
  message: {
    zh: '机构名叠字：宜写“××区委”，不写“××区区委”',
    en: 'Write ××区委, not ××区区委',
  },
  source: '时政报道署职惯例',
  roles: PRINTED_ROLES,
  pattern: DOUBLED,
  examples: {
    find: [
      ['管城回族区区委书记虎强讲话。', null],
      ['郑州市市委常委到会。', null],
    ],
    leaveAlone: [
      '管城回族区委书记虎强讲话。',
      '管城回族区区长张艳敏主持。',
      '渠县县委书记到会。',
      '津市市委昨日开会。',
    ],
  },
})
