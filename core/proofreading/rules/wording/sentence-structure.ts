import { patternRule } from '../../pattern-rule.ts'
import { PROSE_ROLES } from '../../text-roles.ts'

const FACTS = {
  class: 'warning',
  layer: 'wording',
  change: 'none',
  roles: PROSE_ROLES,
  reads: 'outsideQuotations',
} as const

export const mixedStructure = patternRule({
  ...FACTS,
  id: 'WR-09',
  // Good papers print it now and then.
  class: 'hint',
  name: { zh: '句式杂糅', en: 'Two structures mixed' },
  message: {
    zh: '两种句式混在一起：“是由于（因为）……”与“……所致（造成、引起）”只用一种。',
    en: 'Two ways to give a reason are mixed; use one.',
  },
  source: '语法：句式杂糅',
  pattern:
    /是(?:由于|因为)[^，。；！？]{2,40}(?:所致|(?:所?造成|所?引起|所?导致)的(?=[，。；！？]|$)|的(?:缘故|原因)(?=[，。；！？]|$)|结果造成的)|本着以[^，。；]{2,30}为/gu,
  examples: {
    find: [
      ['事故是由于操作不当所致。', null],
      ['这是因为管理不善造成的。', null],
    ],
    leaveAlone: ['事故是操作不当所致。', '这是因为管理不善。', '这是管理不善造成的。'],
  },
})

const FORBIDDEN = '(?:切忌|严禁|禁止|谨防|切莫)'

export const doubleNegation = patternRule({
  ...FACTS,
  id: 'WR-11',
  name: { zh: '否定失当', en: 'One negation too many' },
  message: {
    zh: '“防止、避免、切忌”本含否定，再加“不”意思就反了，请核。',
    en: 'The verb already denies; with 不 it says the opposite.',
  },
  source: '语法：否定失当',
  pattern: new RegExp(
    `(?:防止|避免|杜绝|以防|以免)[^，。；！？、“”]{0,20}(?:不再|不会再|不要再|不发生)(?=发生|出现|重演|[，。；]|$)|${FORBIDDEN}(?:不要|不能|不可|不得|不准)|无时无刻(?!不|没有)[^，。；！？]{1,12}(?=[，。；！？]|$)`,
    'gu',
  ),
  examples: {
    find: [
      ['防止类似事故不再发生。', null],
      ['切忌不要麻痹大意。', null],
      ['他们无时无刻都在守护家园。', null],
    ],
    leaveAlone: ['防止类似事故再次发生。', '切忌麻痹大意。', '他们无时无刻不在守护家园。'],
  },
})

export const doubledPassive = patternRule({
  ...FACTS,
  id: 'WR-12',
  name: { zh: '被动叠用', en: 'Passive upon passive' },
  message: {
    zh: '“被”与“受到、遭到、得到”重复，只用一个。',
    en: '被 beside another passive; use one.',
  },
  source: '语法：句式杂糅',
  change: 'offer',
  pattern: /被(受到|遭到|得到(?=采纳|表彰|认可|肯定|落实|解决|提升)|遭受)|(受到|遭到|遭受)被/gu,
  write: ([, after, before]) => after ?? before ?? null,
  examples: {
    find: [
      ['违规行为被受到处罚。', '违规行为受到处罚。'],
      ['建议被得到采纳。', '建议得到采纳。'],
    ],
    leaveAlone: ['违规行为受到处罚。', '建议被采纳。'],
  },
})

export const doubledConjunction = patternRule({
  ...FACTS,
  id: 'WR-14',
  name: { zh: '连词叠用', en: 'Two conjunctions' },
  message: { zh: '连词重复，只用一个。', en: 'Two conjunctions; use one.' },
  source: '语法：赘余',
  change: 'offer',
  pattern:
    /(?<![参给赠授付])与和(?![平谐田睦气解])|以及和(?![平谐田睦气解])|(?<![总共中平温柔调饱缓谐协附仇])和以及/gu,
  write: ([found]) => (found.includes('以及') ? '以及' : '和'),
  examples: {
    find: [
      ['区教育局与和区民政局联合开展活动。', '区教育局和区民政局联合开展活动。'],
      ['街道以及和社区要压实责任。', '街道以及社区要压实责任。'],
    ],
    leaveAlone: [
      '领导和与会人员座谈。',
      '积极参与和支持',
      '总和以及平均数',
      '编制管理以及与其他规划的衔接',
    ],
  },
})
