import { patternRule } from '#core/proofreading/pattern-rule'
import type { TextRule } from '#core/proofreading/rule'
import { PROSE_ROLES } from '#core/proofreading/text-roles'
import { ROSTER_FACTS } from './roster-facts.ts'

/** The office is of the standing committee, and the conference has a chairman. */
const SHORTENED =
  /(?<=[省市区县州旗])人大(?:常务副|副)?主任(?!委员|会议)|(?<=[省市区县州旗])政协(?:常务副|副)?主任(?!委员|会议)/gu

export const congressTitle: TextRule = patternRule({
  ...ROSTER_FACTS,
  id: 'LD-11',
  name: { zh: '人大、政协职务简称', en: 'Shortened titles of 人大 and 政协' },
  class: 'warning',
  message: {
    zh: '应写“人大常委会（副）主任”“政协（副）主席”',
    en: 'Write 人大常委会主任 and 政协主席',
  },
  source: '宪法第一百零三条；时政报道署职惯例',
  roles: PROSE_ROLES,
  pattern: SHORTENED,
  examples: {
    find: [
      ['区人大主任参加会议。', null],
      ['区政协副主任到会。', null],
    ],
    leaveAlone: ['区人大常委会主任参加会议。', '区人大代表到会。', '区政协主席到会。'],
  },
})
