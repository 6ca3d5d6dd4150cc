import type { Message } from './message.ts'

/** Tables of people and words as files: their names and the titles of their columns. */
export const tableMessages = {
  'table.roster': { zh: '人名职务库', en: 'roster' },
  'table.lexicon': { zh: '词库', en: 'lexicon' },
  'table.name': { zh: '姓名', en: 'name' },
  'table.title': { zh: '职务', en: 'title' },
  'table.body': { zh: '机构', en: 'body' },
  'table.rank': { zh: '排序', en: 'rank' },
  'table.from': { zh: '起', en: 'from' },
  'table.to': { zh: '止', en: 'to' },
  'table.note': { zh: '备注', en: 'note' },
  'table.id': { zh: '编号', en: 'id' },
  'table.list': { zh: '列表', en: 'list' },
  'table.word': { zh: '词', en: 'word' },
  'table.right': { zh: '改为', en: 'right' },
  'table.rule': { zh: '规则', en: 'rule' },
  'table.reason': { zh: '理由', en: 'reason' },
  'table.by': { zh: '添加人', en: 'by' },
  'table.at': { zh: '时间', en: 'at' },
  'table.list-right': { zh: '总是对', en: 'right' },
  'table.list-wrong': { zh: '总是错', en: 'wrong' },
  'table.list-ask': { zh: '请核', en: 'ask' },
} as const satisfies Record<string, Message>
