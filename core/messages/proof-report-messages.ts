import type { Message } from './message.ts'

/** Proofreading many articles, and the reports of it. */
export const proofReportMessages = {
  'proof-report.place.kicker': { zh: '引题', en: 'Kicker' },
  'proof-report.place.title': { zh: '标题', en: 'Title' },
  'proof-report.place.subtitle': { zh: '副题', en: 'Subtitle' },
  'proof-report.place.byline': { zh: '署名', en: 'Byline' },
  'proof-report.place.body': { zh: '第{number}段', en: 'Paragraph {number}' },
  'proof-report.place.caption': { zh: '图注{number}', en: 'Caption {number}' },
  'proof-report.place.credit': { zh: '供图{number}', en: 'Credit {number}' },
  'proof-report.class.error': { zh: '错误', en: 'Error' },
  'proof-report.class.warning': { zh: '警告', en: 'Warning' },
  'proof-report.class.hint': { zh: '提示', en: 'Hint' },
  'proof-report.untitled': { zh: '（无标题）', en: '(untitled)' },
  'proof-report.delete': { zh: '删去', en: 'delete' },
  'proof-report.total': {
    zh: '稿件 {articles} 篇，{characters} 字；错误 {errors} 处，警告 {warnings} 处，提示 {hints} 处',
    en: 'articles: {articles}, characters: {characters}; errors: {errors}, warnings: {warnings}, hints: {hints}',
  },
  'proof-report.rate': {
    zh: '差错率：万分之{rate}（加权差错 {weight} 个）',
    en: 'Error rate: {rate} per 10,000 characters (weighted errors: {weight})',
  },
  'proof-report.no-rate': { zh: '差错率：没有字可算', en: 'Error rate: no characters to count' },
  'proof-report.rate-rule': {
    zh: '差错率按《报纸编校差错率计算方法》，每万字加权差错数：只计“错误”；错别多漏 1 字计 1，2～5 字计 2，5 字以上计 4；数字计 1；事实、逻辑、语法每处 1；数字用法每处 0.1、一期最多 1；标点每处 0.1；标题加倍；同一差错一期最多计 3 次。重要名称、时间是否加倍由编辑定。报纸不超过万分之三为合格。',
    en: 'Errors per 10,000 characters, weighed by the rule for newspapers: only errors count; one wrong, missing or superfluous character 1, two to five 2, more 4; a figure 1; facts, logic and grammar 1 each; use of figures 0.1, at most 1 an issue; a mark 0.1; double in headlines; the same error at most three times an issue. Whether important names and dates are doubled is for the editor. A newspaper passes with 3 or less.',
  },
  'proof-report.unread': {
    zh: '有 {count} 篇稿件读不出来，没有校对',
    en: {
      one: '{count} article could not be read and was not proofread',
      other: '{count} articles could not be read and were not proofread',
    },
  },
  'proof-report.file': { zh: '校对报告', en: 'Proofreading report' },
  'proof-report.summary': { zh: '汇总', en: 'Summary' },
  'proof-report.findings': { zh: '明细', en: 'Findings' },
  'proof-report.column.article': { zh: '稿件', en: 'Article' },
  'proof-report.column.place': { zh: '位置', en: 'Place' },
  'proof-report.column.class': { zh: '类别', en: 'Class' },
  'proof-report.column.text': { zh: '原文', en: 'Text' },
  'proof-report.column.suggestion': { zh: '建议', en: 'Suggestion' },
  'proof-report.column.rule': { zh: '规则', en: 'Rule' },
  'proof-report.column.source': { zh: '依据', en: 'Source' },
  'proof-report.column.message': { zh: '说明', en: 'Reason' },
} as const satisfies Record<string, Message>
