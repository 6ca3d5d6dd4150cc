import type { Message } from './message.ts'

export const exportMessages = {
  'export.title': { zh: '导出 Word', en: 'Export to Word' },
  'export.what': {
    zh: '导出 {count} 篇稿件',
    en: { one: '{count} article', other: '{count} articles' },
  },
  'export.style': { zh: '版式', en: 'House style' },
  'export.style-newspaper': { zh: '报社来稿', en: 'Newspaper copy' },
  'export.style-newspaper-hint': {
    zh: '主标题二号小标宋居中，正文三号仿宋，首行缩进两字，行距 28 磅，署名居右',
    en: 'Centred 22 pt title, 16 pt body, two-character indent, 28 pt lines, byline on the right',
  },
  'export.style-official': { zh: '公文版心', en: 'Official document' },
  'export.style-official-hint': {
    zh: '按 GB/T 9704—2012：版心 156×225 毫米，每面 22 行、每行 28 字，页码居外侧',
    en: 'GB/T 9704—2012: type area 156×225 mm, 22 lines of 28 characters, page numbers outside',
  },
  'export.files': { zh: '文件', en: 'Files' },
  'export.together': { zh: '合成一个文件', en: 'One file for all' },
  'export.apart': { zh: '每篇一个文件', en: 'One file each' },
  'export.run': { zh: '导出', en: 'Export' },
  'export.progress': { zh: '已完成 {done} / {total} 篇', en: '{done} of {total} done' },
  'export.done': { zh: '已导出到 {path}', en: 'Exported to {path}' },
  'export.downloads': { zh: '下载文件夹：{name}', en: 'Downloads: {name}' },
  'export.failed': { zh: '没有导出：{reason}', en: 'Not exported: {reason}' },
  'export.several': { zh: '{title}等{count}篇', en: '{title} ({count} articles)' },
  'export.copied': {
    zh: '已复制 {count} 篇的纯文本，段首空两格',
    en: {
      one: 'Copied as plain text, with full-width indents',
      other: '{count} articles copied as plain text, with full-width indents',
    },
  },
  'export.copy-refused': {
    zh: '浏览器不让写剪贴板，请在稿纸上全选后按 Ctrl+C',
    en: 'The browser refuses the clipboard; select the text on the paper and press Ctrl+C',
  },
} as const satisfies Record<string, Message>
