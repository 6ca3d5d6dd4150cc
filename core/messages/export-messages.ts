import type { Message } from './message.ts'

export const exportMessages = {
  'export.title': { zh: '导出', en: 'Export' },
  'export.what': {
    zh: '导出 {count} 篇稿件',
    en: { one: '{count} article', other: '{count} articles' },
  },
  'export.style': { zh: '版式', en: 'House style' },
  'export.files': { zh: '文件', en: 'Files' },
  'export.together': { zh: '合成一个文件', en: 'One file for all' },
  'export.apart': { zh: '每篇一个文件', en: 'One file each' },
  'export.run': { zh: '导出', en: 'Export' },
  'export.progress': { zh: '已完成 {done} / {total} 篇', en: '{done} of {total} done' },
  'export.done': { zh: '已导出到 {path}', en: 'Exported to {path}' },
  'export.cancelled': { zh: '已取消，没有导出', en: 'Cancelled; nothing was exported' },
  'export.cancelled-after': {
    zh: '已取消；写完的 {count} 篇已导出到 {path}',
    en: {
      one: 'Cancelled; the {count} article that was whole is in {path}',
      other: 'Cancelled; the {count} articles that were whole are in {path}',
    },
  },
  'export.downloads': { zh: '下载文件夹：{name}', en: 'Downloads: {name}' },
  'export.comments-left': {
    zh: '{count} 条批注所批的文字已不在，未写入文件。',
    en: {
      one: 'The words of {count} comment are gone; it is not in the file.',
      other: 'The words of {count} comments are gone; they are not in the file.',
    },
  },
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
