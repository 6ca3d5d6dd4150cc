import type { TextRule } from '../../rule.ts'
import { hitsOf } from '../../pattern-rule.ts'
import { EVERY_ROLE } from '../../text-roles.ts'

const OFFERED = {
  layer: 'punctuation',
  change: 'offer',
  isOnByDefault: true,
  scope: 'text',
  roles: EVERY_ROLE,
} as const

/** 》、《 of a chain in which something stands between the items keeps all of its marks. */
const BETWEEN_QUOTED =
  /(?<=[”》])、(?=[“《])(?!(?:[“《][^“”《》\n]{0,40}[”》]、?){0,8}（)(?<!（[^（）\n]{0,40}）[、，“《][^“”《》\n]{0,40}[”》]、)/gu

export const commaBetweenQuoted: TextRule = {
  ...OFFERED,
  id: 'PU-09',
  name: { zh: '引号、书名号并列项之间的顿号', en: 'Mark between quoted items' },
  class: 'hint',
  message: {
    zh: '标有引号、书名号的并列成分之间通常不用顿号；并列项后有括注等插入成分时宜用',
    en: 'Items in “ ” or 《 》 that follow each other usually take no 、',
  },
  source: 'GB/T 15834—2011 4.5.3.5',
  find: ({ masked }) => hitsOf(masked, BETWEEN_QUOTED, () => ''),
  examples: {
    find: [
      ['“六稳”、“六保”', '“六稳”“六保”'],
      ['《史记》、《汉书》', '《史记》《汉书》'],
    ],
    leaveAlone: [
      '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
      '“六稳”“六保”',
      '《史记》、《汉书》（节选）',
    ],
  },
}

export const commaBeforeEtcetera: TextRule = {
  ...OFFERED,
  id: 'PU-10',
  name: { zh: '“等”前多余顿号', en: 'Mark before 等' },
  class: 'warning',
  message: { zh: '“等”前不用顿号', en: 'No 、 before 等' },
  source: 'GB/T 15834—2011 附录A（条号待核）',
  find: ({ masked }) =>
    hitsOf(masked, /、(?=等(?![级额待于价同到候差闲式次号腰比离分高距值边]))/gu, () => ''),
  examples: {
    find: [
      ['机械、电子、等产业', '机械、电子等产业'],
      ['市容、环境、等情况', '市容、环境等情况'],
    ],
    leaveAlone: ['特等、等级工资', '市容、环境等情况', '办事难、等候久'],
  },
}

export const commaBeforeConjunction: TextRule = {
  ...OFFERED,
  id: 'PU-11',
  name: { zh: '连词前的顿号', en: 'Mark before a conjunction' },
  class: 'hint',
  message: {
    zh: '“以及”“及其”“并且”“或者”前一般用逗号或不用点号',
    en: 'Before 以及, 及其, 并且 and 或者 stands ， or nothing',
  },
  source: 'GB/T 15834—2011 附录B（条号待核）',
  find: ({ masked }) => hitsOf(masked, /、(?=以及|及其|并且|或者|还有)/gu, () => ''),
  examples: {
    find: [
      ['规划、建设、以及管理', '规划、建设以及管理'],
      ['政策、资金、或者项目', '政策、资金或者项目'],
    ],
    leaveAlone: ['规划、建设以及管理', '规划、建设，以及管理'],
  },
}

const ABOUT =
  /(?<![第一二三四五六七八九十百千万、\d])(?:一、两|两、三|二、三|三、四|四、五|五、六|六、七|七、八|八、九|三、五)(?=(?:十|百|千|万|亿)?(?:余|多)?(?:个(?!百分点)|名|位|人|天|岁|里|米|户|家|斤|吨|分钟|小时|年(?!级)))/gu

export const commaInEstimate: TextRule = {
  ...OFFERED,
  id: 'PU-12',
  name: { zh: '概数中的顿号', en: 'Mark in an estimate' },
  class: 'warning',
  message: {
    zh: '相邻两数字连用表示概数，中间不用顿号',
    en: 'Two neighbouring numerals for an estimate take no 、',
  },
  source: 'GB/T 15835—2011 概数',
  find: ({ masked }) => hitsOf(masked, ABOUT, ([all]) => all.replace('、', '')),
  examples: {
    find: [
      ['用了七、八天时间', '用了七八天时间'],
      ['来了三、五个人', '来了三五个人'],
    ],
    leaveAlone: ['三、四年级学生', '获一、二等奖', '第三、四个问题'],
  },
}
