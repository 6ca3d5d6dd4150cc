import type { Message } from './message.ts'

export const editorMessages = {
  'editor.name': { zh: '编辑', en: 'Editor' },
  'editor.paper': { zh: '稿纸', en: 'Paper' },
  'editor.toolbar': { zh: '编辑工具', en: 'Editing tools' },
  'editor.body-hint': { zh: '从这里写正文', en: 'Write the body here' },
  'editor.byline-hint': {
    zh: '署名，如：记者 张三 通讯员 李四',
    en: 'Byline: reporters, correspondents',
  },
  'editor.refused': {
    zh: '这篇稿件的结构无法识别，以下是其中全部文字，只能看和复制，不会改动原文件。（{reason}）',
    en: 'The structure of this article is not understood. All of its words are below to read and copy; the file stays as it is. ({reason})',
  },
  'editor.stale': {
    zh: '这篇稿件已在别的窗口改过，稿库里是较新的一稿。这里的文字还在，只能看和复制。',
    en: 'This article was changed in another window and the library holds the newer text. Yours is still here, to read and copy.',
  },
  'editor.stale-keep': { zh: '把这里的文字存为新稿', en: 'Keep this text as a new article' },
  'editor.stale-newest': { zh: '打开较新的一稿', en: 'Open the newer text' },
  'editor.brought-back': {
    zh: '{time} 没来得及存进稿库的文字已经找回。不想要可以撤销。',
    en: 'The text of {time} that had not reached the library is back. Undo it if you do not want it.',
  },
  'editor.left-behind': {
    zh: '本机还留着一份 {time} 没存进稿库的文字，和稿库里的不同。',
    en: 'This computer still holds a text of {time} that never reached the library and differs from it.',
  },
  'editor.left-behind-use': { zh: '换成那一份（可撤销）', en: 'Use that one (can be undone)' },
  'editor.left-behind-drop': { zh: '不要了', en: 'Discard it' },
} as const satisfies Record<string, Message>
