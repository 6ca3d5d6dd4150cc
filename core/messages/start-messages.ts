import type { Message } from './message.ts'

/** What is said where no screen is: in the window that started the program, and in its dialogs. */
export const startMessages = {
  'start.port-taken': {
    zh: '端口 {port} 已被别的程序占用，请换一个（--port）。',
    en: 'Port {port} is in use by another program; choose another one (--port).',
  },
  'start.not-saved': {
    zh: '还有改动没能写进磁盘，所以没有退出。请清出磁盘空间或恢复写入权限后再按 Ctrl-C；现在再按一次会丢弃这些改动。',
    en: 'Some changes could not be written to disk, so Quwen still runs. Free some space or restore write access, then stop again; stopping at once discards them.',
  },
  'start.lost-address': {
    zh: '这个页面没有连上区闻',
    en: 'This page is not connected to Quwen',
  },
  'start.lost-address-hint': {
    zh: '稿件都在。请从启动区闻的窗口里再次打开那个完整的地址，或者再运行一次 npm start。',
    en: 'Your articles are safe. Open the whole address again from the window that started Quwen, or run npm start once more.',
  },
  'start.failed': { zh: '区闻没有启动起来', en: 'Quwen did not start' },
  'start.open-link': { zh: '用浏览器打开 {host}？', en: 'Open {host} in the browser?' },
  'start.open-link-yes': { zh: '打开', en: 'Open' },
  'start.leave-unsaved': {
    zh: '还有改动没能写进磁盘。现在退出，这些改动会丢失。',
    en: 'Some changes could not be written to disk. Leaving now loses them.',
  },
  'start.stay': { zh: '先不退出', en: 'Stay' },
  'start.discard': { zh: '丢弃并退出', en: 'Discard and leave' },
  'menu.quit': { zh: '退出', en: 'Quit' },
  'menu.cut': { zh: '剪切', en: 'Cut' },
  'menu.copy': { zh: '复制', en: 'Copy' },
  'menu.paste': { zh: '粘贴', en: 'Paste' },
  'menu.select-all': { zh: '全选', en: 'Select all' },
} as const satisfies Record<string, Message>
