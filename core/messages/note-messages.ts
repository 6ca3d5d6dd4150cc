import type { Message } from './message.ts'

/** Links and footnotes on the paper. */
export const noteMessages = {
  'command.insert.link': { zh: '链接…', en: 'Link…' },
  'command.insert.footnote': { zh: '脚注…', en: 'Footnote…' },
  'note.link': { zh: '“{words}”的链接', en: 'Link of “{words}”' },
  'note.footnote': { zh: '“{words}”的脚注', en: 'Footnote on “{words}”' },
  'note.link-hint': { zh: '网址或邮箱', en: 'An address' },
  'note.footnote-hint': { zh: '脚注文字', en: 'What the footnote says' },
  'note.put': { zh: '确定', en: 'Set' },
  'note.remove-link': { zh: '取消链接', en: 'Remove link' },
  'note.remove-footnote': { zh: '删除脚注', en: 'Remove footnote' },
  'note.close': { zh: '关闭', en: 'Close' },
  'note.no-address': {
    zh: '只能链接到网页（http、https）和邮箱',
    en: 'A link can only lead to a web page (http, https) or a mail address',
  },
  'note.list': { zh: '脚注', en: 'Footnotes' },
} as const satisfies Record<string, Message>
