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
} as const satisfies Record<string, Message>
