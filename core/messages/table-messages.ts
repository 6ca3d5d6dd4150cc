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
  'table.import': { zh: '导入表格…', en: 'Import a table…' },
  'table.export-csv': { zh: '导出 CSV', en: 'Export CSV' },
  'table.export-xlsx': { zh: '导出 XLSX', en: 'Export XLSX' },
  'table.exported': { zh: '已导出：{path}', en: 'Exported: {path}' },
  'table.found': {
    zh: '表格里有 {count} 项新的，{known} 项已经有了。',
    en: {
      one: '1 new entry in the table; {known} are known already.',
      other: '{count} new entries in the table; {known} are known already.',
    },
  },
  'table.unread': { zh: '没有看懂的行：{lines}', en: 'Lines not understood: {lines}' },
  'table.take': { zh: '收入', en: 'Take in' },
  'table.drop': { zh: '不收', en: 'Leave out' },
  'table.taken': {
    zh: '收入 {count} 项',
    en: { one: '1 entry taken in', other: '{count} entries taken in' },
  },
  'table.error.upload-gone': {
    zh: '文件没有传到，请再选一次。',
    en: 'The file did not arrive; please choose it again.',
  },
  'table.error.too-large': {
    zh: '这个表格有 {size}，超过 {limit}；请分成几个再导入。',
    en: 'This table has {size}, more than {limit}; please split it.',
  },
  'table.error.not-a-table': {
    zh: '这不是 CSV 或 XLSX 表格；请在 Excel 或 WPS 里另存为其中一种。',
    en: 'This is no CSV or XLSX table; please save it as one of these in Excel or WPS.',
  },
  'table.error.no-rows': { zh: '表格里没有内容。', en: 'The table is empty.' },
  'table.error.columns-missing': {
    zh: '第一行要写明各列名称，还缺：{columns}。',
    en: 'The first row must name the columns; missing: {columns}.',
  },
} as const satisfies Record<string, Message>
