import type { Message } from './message.ts'

/** What `quwen word-in` prints for people. */
export const wordInMessages = {
  'word-in.insertions': { zh: '插入 {count} 处', en: 'Insertions: {count}' },
  'word-in.deletions': { zh: '删除 {count} 处', en: 'Deletions: {count}' },
  'word-in.comments': { zh: '批注 {count} 条', en: 'Comments: {count}' },
  'word-in.tables': { zh: '表格 {count} 个', en: 'Tables: {count}' },
  'word-in.images': { zh: '图片 {count} 张', en: 'Pictures: {count}' },
  'word-in.losses': { zh: '没有原样带来的', en: 'What did not come along as it was' },
  'word-in.change': { zh: '  {text}（{author}，{date}）', en: '  {text} ({author}, {date})' },
  'word-in.comment': {
    zh: '  “{quoted}”：{text}（{author}，{date}）',
    en: '  “{quoted}”: {text} ({author}, {date})',
  },
  'word-in.resolved': { zh: '    已解决', en: '    resolved' },
  'word-in.nobody': { zh: '未署名', en: 'unnamed' },
  'word-in.no-date': { zh: '无日期', en: 'undated' },
  'word-loss.note-gone': {
    zh: '脚注、尾注 {count} 条的标号已用修订删去，没有带来。',
    en: 'Footnotes and endnotes: {count}. Their numbers were struck; they did not come along.',
  },
  'word-loss.field-gone': {
    zh: '域 {count} 个（文中没有存下它显示的内容）没有带来。',
    en: 'Fields: {count} did not come along; the file does not hold what they show.',
  },
} as const satisfies Record<string, Message>
