import type { Message } from './message.ts'

/** Packages for hand-over. */
export const packageMessages = {
  'package.title': { zh: '收送审包', en: 'Take in a package' },
  'package.pick-hint': {
    zh: '选择同事交来的 .quwen 文件，也可以直接拖到窗口里。先看包里是什么，点“收下”之前稿库不变。',
    en: 'Choose the .quwen file a colleague gave you, or drop it on the window. You see what is in it first; nothing changes until you take it in.',
  },
  'package.pick': { zh: '选择文件…', en: 'Choose a file…' },
  'package.pick-other': { zh: '换一个文件…', en: 'Another file…' },
  'package.reading': { zh: '正在查看“{name}”…', en: 'Looking into “{name}”…' },
  'package.packed-by': { zh: '{name}打包', en: 'Packed by {name}' },
  'package.packed-by-nobody': { zh: '未署名', en: 'Unsigned' },
  'package.becomes-new': {
    zh: '本稿库没有这篇稿件。收下后放进稿库，图片、批注和审签记录一并带来。',
    en: 'This library does not have the article. It will be added with its photos, comments and record.',
  },
  'package.becomes-merge': {
    zh: '本稿库有这篇稿件。对方的改动将作为修订，由你逐处接受或拒绝；我方的文字一处不动。',
    en: 'This library has the article. Their changes become suggestions to accept or reject; nothing of ours is touched.',
  },
  'package.becomes-nothing': {
    zh: '包里没有新内容，这个包已经收过，或者就是从这里发出的。',
    en: 'Nothing new is in it: it was taken in before, or went out from here.',
  },
  'package.theirs': { zh: '对方改动', en: 'Their changes' },
  'package.ours': { zh: '我方改动', en: 'Our changes' },
  'package.conflicts': { zh: '双方都改', en: 'Changed by both' },
  'package.comments': { zh: '新批注', en: 'New comments' },
  'package.entries': { zh: '新审签记录', en: 'New record entries' },
  'package.places': { zh: '{count} 处', en: { one: '{count} place', other: '{count} places' } },
  'package.items': { zh: '{count} 条', en: '{count}' },
  'package.take': { zh: '收下', en: 'Take in' },
  'package.taking': { zh: '正在收下…', en: 'Taking in…' },
  'package.open': { zh: '打开稿件', en: 'Open the article' },
  'package.taken-new': { zh: '已收下“{title}”。', en: '“{title}” has been taken in.' },
  'package.taken-merge': {
    zh: '已收下“{title}”，新增修订 {count} 条。',
    en: {
      one: '“{title}” has been taken in, with {count} new suggestion.',
      other: '“{title}” has been taken in, with {count} new suggestions.',
    },
  },
  'package.undo-hint': {
    zh: '收包前的文字已存为一个版本，可在“版本”中恢复。',
    en: 'The text as it was is kept as a version and can be restored.',
  },
  'package.conflict-list': {
    zh: '双方都改的 {count} 处：我方文字保留，对方文字作为修订排在后面。',
    en: {
      one: 'Changed by both in {count} place: ours stays, theirs follows as a suggestion.',
      other: 'Changed by both in {count} places: ours stays, theirs follows as a suggestion.',
    },
  },
  'package.our-words': { zh: '我方', en: 'Ours' },
  'package.their-words': { zh: '对方', en: 'Theirs' },
  'package.removed': { zh: '（已删去）', en: '(removed)' },
  'package.record-taken': {
    zh: '对方的审签记录与我方衔接，已续入。',
    en: 'Their record goes on where ours ended, and was taken over.',
  },
  'package.record-kept': {
    zh: '对方的审签记录有 {count} 条与我方不衔接，或签的不是这份文字，没有并入：',
    en: {
      one: '{count} entry of their record does not follow ours or stands for another text, and was not taken over:',
      other:
        '{count} entries of their record do not follow ours or stand for another text, and were not taken over:',
    },
  },
  'package.event.submitted': { zh: '送审', en: 'Submitted' },
  'package.event.signed': { zh: '审签', en: 'Signed' },
  'package.event.reopened': { zh: '重新打开', en: 'Reopened' },
  'package.event.resumed': { zh: '恢复', en: 'Resumed' },
  'package.event.published': { zh: '已刊', en: 'Published' },
  'package.event.unpublished': { zh: '撤回已刊', en: 'Publication withdrawn' },
  'package.event.packed': { zh: '打包', en: 'Packed' },
  'package.event.merged': { zh: '收包', en: 'Package taken in' },
  'package.packed': { zh: '送审包已存好：{path}', en: 'Package saved: {path}' },
  'package.packing': { zh: '正在打包…', en: 'Packing…' },
  'package.failed': { zh: '没有打成送审包：{reason}', en: 'No package was made: {reason}' },
  'package.error.not-a-package': {
    zh: '这个文件不是送审包。请选择扩展名为 .quwen 的文件。',
    en: 'This file is not a package. Choose a file that ends in .quwen.',
  },
  'package.error.package-damaged': {
    zh: '送审包在传送中损坏了，内容与打包时不一致。请对方重新发送。',
    en: 'The package was damaged on its way: it is not as it was packed. Ask for it again.',
  },
  'package.error.package-newer': {
    zh: '送审包由更新版本的区闻打成（格式 {format}）。请先升级区闻。',
    en: 'The package was made by a newer version of Quwen (format {format}). Update first.',
  },
  'package.error.too-large-file': {
    zh: '送审包超过 32 MB。请减少或缩小图片。',
    en: 'The package is over 32 MB. Use fewer or smaller photos.',
  },
  'package.error.package-too-large': {
    zh: '送审包超出稿件应有的大小（{limit}），没有打开。',
    en: 'The package is larger than an article can be ({limit}) and was not opened.',
  },
  'package.error.package-inconsistent': {
    zh: '送审包里的内容自相矛盾（{reason}），没有收下。',
    en: 'What is in the package contradicts itself ({reason}). It was not taken in.',
  },
  'package.error.unknown-sent': {
    zh: '这个稿库没有记下这份 Word 发出时的样子，稿件后来又改过，没法分清是谁改的。请当新稿收入，再和原稿比较。',
    en: 'This library does not remember how this Word file went out, and the article has changed since. Take it in as a new article and compare.',
  },
  'package.cli-preview': {
    zh: '《{title}》{by}打包，{at}。对方改动 {theirs} 处，我方改动 {ours} 处，双方都改 {conflicts} 处；新批注 {comments} 条，新审签记录 {entries} 条。',
    en: '“{title}”, packed by {by}, {at}. Changed by them: {theirs}, by us: {ours}, by both: {conflicts}; new comments: {comments}, new record entries: {entries}.',
  },
  'package.cli-conflict': {
    zh: '双方都改　我方：{ours}　对方：{theirs}',
    en: 'Changed by both. Ours: {ours} Theirs: {theirs}',
  },
} as const satisfies Record<string, Message>
