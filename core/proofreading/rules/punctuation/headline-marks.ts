import type { TextRule } from '../../rule.ts'
import { hitsOf } from '../../pattern-rule.ts'
import { HEADLINE_ROLES } from '../../text-roles.ts'

const HEADLINE = {
  layer: 'punctuation',
  change: 'offer',
  isOnByDefault: true,
  scope: 'text',
  roles: HEADLINE_ROLES,
} as const

export const markAtHeadlineEnd: TextRule = {
  ...HEADLINE,
  id: 'PU-30',
  name: { zh: '标题末点号', en: 'Mark at the end of a headline' },
  class: 'warning',
  message: { zh: '新闻标题末不用句号、逗号', en: 'A headline ends without a stop' },
  source: '体例',
  find: ({ masked }) => hitsOf(masked, /[。；，、：,;](?=[\s\u3000]{0,8}$)/gu, () => ''),
  examples: {
    role: 'title',
    find: [
      ['全区项目集中开工。', '全区项目集中开工'],
      ['打造新引擎，', '打造新引擎'],
    ],
    leaveAlone: ['谁来守护？', '打造新引擎', '我们的节日·中秋'],
  },
}

export const commaInHeadline: TextRule = {
  ...HEADLINE,
  id: 'PU-31',
  name: { zh: '标题内逗号', en: 'Comma in a headline' },
  class: 'hint',
  message: {
    zh: '报纸标题分句通常用空格，不用逗号',
    en: 'Headlines set clauses apart with a blank',
  },
  source: '体例',
  find: ({ outsideQuotations }) =>
    hitsOf(outsideQuotations, /(?<=[\p{Script=Han}”》])[，,](?=[\p{Script=Han}“《])/gu, () => ' '),
  examples: {
    role: 'title',
    find: [
      ['打造通廊，让群众舒心', '打造通廊 让群众舒心'],
      ['强化担当,推动常态化', '强化担当 推动常态化'],
    ],
    leaveAlone: ['打造通廊 让群众舒心', '打造新引擎', '投资1,379万元'],
  },
}
