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

  'editor.pictures-lost': {
    zh: '{count} 张网上的图片没有带过来，请单独保存后插入。',
    en: {
      one: '{count} picture stayed on the web; save it and insert it by itself.',
      other: '{count} pictures stayed on the web; save them and insert them by themselves.',
    },
  },
  'editor.paste-by-key': {
    zh: '浏览器不让菜单读剪贴板，请在稿纸上按 {shortcut}。',
    en: 'The browser keeps menus from the clipboard; press {shortcut} on the paper.',
  },
  'editor.photo-coming': { zh: '正在放入图片…', en: 'Adding the photo…' },
  'editor.photo-unsent': {
    zh: '图片没有放进来：后台没有回应，请再试一次。',
    en: 'The photo was not added: the backend does not answer. Try again.',
  },
  'editor.photo-alt': { zh: '图片（还没有图注）', en: 'Photo (no caption yet)' },

  'photo.too-large': {
    zh: '图片有 {size} MB，超过 {limit} MB，请先缩小。',
    en: 'The picture is {size} MB; the limit is {limit} MB. Make it smaller first.',
  },
  'photo.unsupported': {
    zh: '{format} 格式的图片放不进版面，请另存为 JPG 或 PNG 再插入。',
    en: 'A {format} picture cannot go on a page. Save it as JPG or PNG first.',
  },
  'photo.not-a-picture': {
    zh: '这个文件不是图片，或者已经损坏。',
    en: 'This file is not a picture, or it is damaged.',
  },

  'table.bar': { zh: '表格', en: 'Table' },
  'table.row-above': { zh: '上方加一行', en: 'Row above' },
  'table.row-below': { zh: '下方加一行', en: 'Row below' },
  'table.column-left': { zh: '左侧加一列', en: 'Column left' },
  'table.column-right': { zh: '右侧加一列', en: 'Column right' },
  'table.delete-row': { zh: '删除这行', en: 'Delete row' },
  'table.delete-column': { zh: '删除这列', en: 'Delete column' },
  'table.delete-table': { zh: '删除表格', en: 'Delete table' },

  'find.name': { zh: '查找和替换', en: 'Find and replace' },
  'find.find': { zh: '查找', en: 'Find' },
  'find.replace-with': { zh: '替换为', en: 'Replace with' },
  'find.count': { zh: '{at}/{count}', en: '{at}/{count}' },
  'find.none': { zh: '没有找到', en: 'Not found' },
  'find.previous': { zh: '上一处', en: 'Previous' },
  'find.next': { zh: '下一处', en: 'Next' },
  'find.loose': { zh: '全角半角、大小写不分', en: 'Ignore case and width' },
  'find.replace': { zh: '替换', en: 'Replace' },
  'find.replace-all': { zh: '全部替换…', en: 'Replace all…' },
  'find.preview': { zh: '替换前先看一遍', en: 'Look before replacing' },
  'find.apply': {
    zh: '替换这 {count} 处',
    en: { one: 'Replace {count} place', other: 'Replace {count} places' },
  },
  'find.replaced': {
    zh: '已替换 {count} 处',
    en: { one: '{count} place replaced', other: '{count} places replaced' },
  },
  'find.close': { zh: '关闭查找', en: 'Close find' },
} as const satisfies Record<string, Message>
