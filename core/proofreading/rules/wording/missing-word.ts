import { patternRule } from '../../pattern-rule.ts'
import { PROSE_ROLES } from '../../text-roles.ts'

const FACTS = {
  class: 'warning',
  layer: 'wording',
  roles: PROSE_ROLES,
  reads: 'outsideQuotations',
} as const

const EFFORT =
  '(?:动员|整治|排查|巡查|督查|督导|检查|执法|打击|惩处|治理|帮扶|管控|考核|问责|清理|查处|曝光)'

export const effortWithoutStrength = patternRule({
  ...FACTS,
  id: 'WR-01',
  name: { zh: '“加大”缺“力度”', en: '加大 without 力度' },
  message: { zh: '“加大……”缺宾语中心“力度”，请补。', en: '加大 needs its object 力度.' },
  source: '搭配',
  change: 'offer',
  pattern: new RegExp(
    `加大(?!对外|[\\p{sc=Han}、]{0,10}力度)[\\p{sc=Han}、]{0,8}${EFFORT}(?=[，。；,;])`,
    'gu',
  ),
  write: ([found]) => `${found}力度`,
  examples: {
    find: [
      ['同时加大宣传动员，营造氛围。', '同时加大宣传动员力度，营造氛围。'],
      ['加大环境整治，提升面貌。', '加大环境整治力度，提升面貌。'],
    ],
    leaveAlone: ['加大宣传动员力度，营造氛围。', '加大投入，补齐短板。'],
  },
})

export const hearingWithoutReport = patternRule({
  ...FACTS,
  id: 'WR-02',
  name: { zh: '“听取……情况”缺“汇报”', en: '听取 … 情况 without 汇报' },
  message: { zh: '“听取”的宾语缺“汇报”，请补。', en: '听取 needs its object 汇报.' },
  source: '搭配',
  change: 'offer',
  pattern:
    /听取了?[^，。；,;：\n]{0,20}(?:局委|委局|办事处|单位|部门|街道|乡镇|镇办|负责人|企业|社区)(?![^，。；,;]{0,20}(?:介绍|汇报|报告|讲解|通报|说明))[^，。；,;：\n]{0,50}情况(?=[，。；,;]|$)/gu,
  write: ([found]) => `${found}汇报`,
  examples: {
    find: [
      [
        '会议听取了相关局委和办事处完成情况，部署下一步工作。',
        '会议听取了相关局委和办事处完成情况汇报，部署下一步工作。',
      ],
      ['听取了各单位工作进展情况。', '听取了各单位工作进展情况汇报。'],
    ],
    leaveAlone: [
      '听取各项工作进展情况汇报。',
      '听取意见。',
      '听取企业负责人介绍项目情况，',
      '会议听取了1—8月份各项经济指标完成情况。',
    ],
  },
})

export const meetingTwice = patternRule({
  ...FACTS,
  id: 'WR-03',
  name: { zh: '“召开……会议，会议……”', en: '会议 ends and begins' },
  message: {
    zh: '“会议”重复，首句宜用句号断开。',
    en: '会议 is repeated; end the first sentence there.',
  },
  source: '体例',
  change: 'offer',
  pattern:
    /(召开[^，。,]{2,40}会议?)[，,](?=会议(?:听取|学习|传达|审议|研究|强调|指出|要求|通报|宣读))/gu,
  write: ([, meeting = '']) => `${meeting}。`,
  examples: {
    find: [
      ['管城召开领导小组会议，会议听取汇报。', '管城召开领导小组会议。会议听取汇报。'],
      ['召开推进会，会议强调，要抓落实。', '召开推进会。会议强调，要抓落实。'],
    ],
    leaveAlone: ['召开领导小组会议。会议听取汇报。', '召开会议，听取汇报。'],
  },
})

export const missingSubject = patternRule({
  ...FACTS,
  id: 'WR-10',
  name: { zh: '“通过……使……”缺主语', en: 'A sentence without its subject' },
  class: 'hint',
  message: {
    zh: '“通过（经过）……，使……”没有主语，去掉“通过”或“使”。',
    en: 'This sentence has no subject; drop 通过 or 使.',
  },
  source: '语法：成分残缺',
  change: 'none',
  pattern: /(?<=^|[。！？；])(?:通过|经过)[^，。！？；,]{2,40}[，,](?:使|让|令)(?![用得])/gu,
  examples: {
    find: [
      ['通过开展培训，使群众掌握了技能。', null],
      ['经过整治，让小区面貌一新。', null],
    ],
    leaveAlone: ['通过开展培训，群众掌握了技能。', '他通过努力，使全家脱贫。'],
  },
})
