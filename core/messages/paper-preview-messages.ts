import type { Message } from './message.ts'

/** 版面预览: the pages of an article as they will print. */
export const paperPreviewMessages = {
  'command.article.preview': { zh: '打印预览', en: 'Print preview' },
  'paper-preview.place': { zh: '打印预览', en: 'Print preview' },
  'paper-preview.pages': { zh: '版面', en: 'Pages' },
  'paper-preview.page': { zh: '第 {page} 页', en: 'Page {page}' },
  'paper-preview.of': {
    zh: '第 {page} 页 / 共 {pages} 页',
    en: 'Page {page} of {pages}',
  },
  'paper-preview.working': { zh: '正在排版…', en: 'Setting the pages…' },
  'paper-preview.no-article': { zh: '没有打开的稿件', en: 'No article is open' },
  'paper-preview.style': { zh: '版式', en: 'House style' },
  'paper-preview.changes': { zh: '修订', en: 'Changes' },
  'paper-preview.final': { zh: '最终稿', en: 'Final text' },
  'paper-preview.tracked': { zh: '显示修订', en: 'Changes shown' },
  'paper-preview.original': { zh: '原稿', en: 'Original' },
  'paper-preview.zoom': { zh: '显示比例', en: 'Zoom' },
  'paper-preview.fit-width': { zh: '页宽', en: 'Page width' },
  'paper-preview.fit-page': { zh: '整页', en: 'Whole page' },
  'paper-preview.percent': { zh: '{percent}%', en: '{percent} %' },
  'paper-preview.print': { zh: '打印', en: 'Print' },
  'paper-preview.pdf': { zh: '存为 PDF', en: 'Save as PDF' },
  'paper-preview.pdf-by-printing': {
    zh: '在打印窗口里把打印机选为“另存为 PDF”',
    en: 'Choose “Save as PDF” as the printer',
  },
  'paper-preview.pdf-done': { zh: '已存为 {path}', en: 'Saved as {path}' },
  'paper-preview.pdf-failed': { zh: 'PDF 没有存成', en: 'The PDF could not be saved' },
  'paper-preview.back': { zh: '回到稿件', en: 'Back to the article' },
} as const satisfies Record<string, Message>
