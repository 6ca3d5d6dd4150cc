import type { Message } from './message.ts'

/** 排栏估算: how many lines of the paper's columns an article takes. */
export const copyfitMessages = {
  'command.copyfit.show': { zh: '排栏估算…', en: 'Copyfit…' },
  'command.copyfit.may-go': { zh: '标记可删段落', en: 'Mark the paragraph as one that may go' },
  'copyfit.title': { zh: '排栏估算', en: 'Copyfit' },
  'copyfit.lines': {
    zh: '排 {count} 行',
    en: { one: '{count} line', other: '{count} lines' },
  },
  'copyfit.over': {
    zh: '超 {count} 行（约 {characters} 字）',
    en: { one: '{count} line over', other: '{count} lines over (about {characters} characters)' },
  },
  'copyfit.under': {
    zh: '少 {count} 行（约 {characters} 字）',
    en: { one: '{count} line short', other: '{count} lines short (about {characters} characters)' },
  },
  'copyfit.exact': { zh: '正好', en: 'an exact fit' },
  'copyfit.without': {
    zh: '删可删段后 {count} 行',
    en: { one: '{count} line once cut', other: '{count} lines once cut' },
  },
  'copyfit.preset': { zh: '版面', en: 'Page' },
  'copyfit.own': { zh: '自定', en: 'Our own' },
  'copyfit.tabloid-six': { zh: '4开 6栏 11字 小五', en: '4开, 6 columns of 11' },
  'copyfit.tabloid-five': { zh: '4开 5栏 13字 小五', en: '4开, 5 columns of 13' },
  'copyfit.tabloid-four': { zh: '4开 4栏 17字 小五', en: '4开, 4 columns of 17' },
  'copyfit.broadsheet-eight': { zh: '对开 8栏 13字 小五', en: '对开, 8 columns of 13' },
  'copyfit.columns': { zh: '每版栏数', en: 'Columns on a page' },
  'copyfit.characters': { zh: '每行字数', en: 'Characters in a line' },
  'copyfit.size': { zh: '字号', en: 'Type size' },
  'copyfit.line': { zh: '行距（磅）', en: 'Line pitch (pt)' },
  'copyfit.title-size': { zh: '主标题字号', en: 'Size of the title' },
  'copyfit.title-columns': { zh: '标题占栏数', en: 'Columns under the title' },
  'copyfit.wanted': { zh: '本篇要求行数', en: 'Lines wanted of this article' },
  'copyfit.hint': {
    zh: '连标题一起折成单栏行数，图片不计。',
    en: 'The headline counts as lines of one column; photos do not count.',
  },
  'copyfit.may-go': { zh: '可删', en: 'May go' },
} as const satisfies Record<string, Message>
