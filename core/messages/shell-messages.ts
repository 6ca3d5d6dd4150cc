import type { Message } from './message.ts'

export const shellMessages = {
  'shell.name': { zh: '区闻', en: 'Quwen' },
  'shell.close': { zh: '关闭', en: 'Close' },
  'shell.cancel': { zh: '取消', en: 'Cancel' },
  'shell.undo': { zh: '撤销', en: 'Undo' },
  'shell.done': { zh: '好', en: 'Done' },
  'shell.menu': { zh: '菜单', en: 'Menu' },
  'shell.toasts': { zh: '通知', en: 'Notifications' },
  'shell.top-bar': { zh: '顶栏', en: 'Top bar' },
  'shell.status-bar': { zh: '状态栏', en: 'Status bar' },
  'shell.starting': { zh: '正在打开稿库…', en: 'Opening the library…' },
  'shell.start-failed': { zh: '稿库打不开', en: 'The library cannot be opened' },
  'shell.unreachable': {
    zh: '区闻的后台没有回应。请回到启动它的窗口看看，然后重新加载本页。',
    en: 'Quwen’s backend does not answer. Look at the window that started it, then reload this page.',
  },
  'shell.bug': {
    zh: '这一步出了意外，没有做成；错误已记入日志，稿件没有受影响。',
    en: 'Something unexpected happened and this was not done. It is in the log; articles are unharmed.',
  },
  'shell.crashed': { zh: '界面出错了', en: 'The screen failed' },
  'shell.crashed-hint': {
    zh: '已输入的文字都交给了后台，重新加载后还在。错误已记入日志。',
    en: 'What you typed is with the backend and will be there after reloading. The error is in the log.',
  },
  'shell.reload': { zh: '重新加载', en: 'Reload' },
  'shell.went-wrong': { zh: '没有做成：{reason}', en: 'That did not work: {reason}' },
  'shell.logs': { zh: '日志在 {path}', en: 'The log is in {path}' },
  'shell.drop': { zh: '松开鼠标，导入这些文件', en: 'Let go to take these files in' },
  'shell.articles': {
    zh: '共 {count} 篇',
    en: { one: '{count} article', other: '{count} articles' },
  },

  'saving.editing': { zh: '正在保存…', en: 'Saving…' },
  'saving.saved': { zh: '已保存 {time}', en: 'Saved {time}' },
  'saving.unanswered': {
    zh: '后台没有回应，改动先存在这台电脑的浏览器里，连上后自动补存。',
    en: 'The backend does not answer. Changes wait in this browser and are saved once it does.',
  },
  'saving.local': { zh: '本机 {path}', en: 'On this computer: {path}' },
  'saving.cloud-synced': { zh: '网盘文件夹 {path}', en: 'Cloud-synced folder: {path}' },
  'saving.network': { zh: '网络位置 {path}', en: 'Network folder: {path}' },
  'saving.failed': { zh: '没有保存：{reason}', en: 'Not saved: {reason}' },
  'saving.failed-elsewhere': {
    zh: '“{title}”没有保存：{reason}',
    en: '“{title}” is not saved: {reason}',
  },
  'saving.failed-open': { zh: '打开这篇', en: 'Open it' },
  'saving.rescue': { zh: '另存为…', en: 'Save a copy…' },
  'saving.rescued': { zh: '已另存到 {path}', en: 'A copy is in {path}' },

  'banner.read-only': {
    zh: '只读：{holder} 正在使用这个稿库，这里的改动不会保存。',
    en: 'Read only: {holder} has this library open; nothing can be changed here.',
  },
  'banner.read-only-other': { zh: '只读：{reason}', en: 'Read only: {reason}' },
  'banner.cloud': {
    zh: '稿库在网盘同步文件夹里，两台电脑同时改会互相覆盖。建议移到本机文件夹。',
    en: 'The library is in a cloud-synced folder: two computers may overwrite each other. Move it to a local folder.',
  },
  'banner.network': {
    zh: '稿库在网络位置，断网时可能存不上。建议移到本机文件夹。',
    en: 'The library is on the network: saving may fail when the connection does. Move it to a local folder.',
  },
  'banner.set-aside': {
    zh: '{count} 个文件读不出来，已原样留存在 {path}',
    en: {
      one: '{count} file could not be read; it is kept as it was in {path}',
      other: '{count} files could not be read; they are kept as they were in {path}',
    },
  },
  'banner.where': { zh: '稿库位置', en: 'Where it lives' },
  'banner.dismiss': { zh: '知道了', en: 'Got it' },

  'palette.placeholder': {
    zh: '输入命令、标题或正文里的字',
    en: 'Type a command, a title or words',
  },
  'palette.results': { zh: '结果', en: 'Results' },
  'palette.commands': { zh: '命令', en: 'Commands' },
  'palette.articles': { zh: '稿件标题', en: 'Titles' },
  'palette.bodies': { zh: '正文', en: 'Bodies' },
  'palette.none': { zh: '没有找到', en: 'Nothing found' },

  'shortcuts.title': { zh: '全部快捷键', en: 'All shortcuts' },
  'shortcuts.list': { zh: '稿件列表里', en: 'In the list' },
  'shortcuts.list-move': { zh: '移动', en: 'Move' },
  'shortcuts.list-open': { zh: '打开', en: 'Open' },
  'shortcuts.list-trash': { zh: '移到废稿箱', en: 'Move to the waste bin' },
  'shortcuts.list-extend': { zh: '连选', en: 'Extend the selection' },
  'shortcuts.list-toggle': { zh: '加选或去掉', en: 'Add or remove' },
  'shortcuts.list-all': { zh: '全选', en: 'Select all' },
  'shortcuts.key-space': { zh: '空格', en: 'Space' },

  'theme.changed': { zh: '外观：{theme}', en: 'Appearance: {theme}' },
  'theme.system': { zh: '跟随系统', en: 'as the system' },
  'theme.light': { zh: '浅色', en: 'light' },
  'theme.dark': { zh: '深色', en: 'dark' },
} as const satisfies Record<string, Message>
