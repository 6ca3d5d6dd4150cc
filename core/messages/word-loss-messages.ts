import type { Message } from './message.ts'

/** What a Word file held and an article cannot: what became of it, said plainly. */
export const wordLossMessages = {
  'word-loss.text-box': {
    zh: '文本框 {count} 个：文字已放进正文，框没有带来。',
    en: 'Text boxes: {count}. Their words are in the text, the boxes are not.',
  },
  'word-loss.field': {
    zh: '域 {count} 个（日期、页码、引用等）：带来的是当时显示的文字，不再自动更新。',
    en: 'Fields: {count}. What they showed came along and is no longer updated.',
  },
  'word-loss.link': {
    zh: '链接 {count} 个：文字已带来；网址不是网页或邮箱，没有带来。',
    en: 'Links: {count}. Their words came along, their addresses did not: they lead to no page or mailbox.',
  },
  'word-loss.picture': {
    zh: '图片 {count} 张没有带来：链接在别处，或格式认不出。请向作者要原图，再插入。',
    en: 'Pictures: {count} did not come along, kept elsewhere or in an unknown format. Ask for them and insert them.',
  },
  'word-loss.formatting-change': {
    zh: '格式修订 {count} 处：只带来现在的样子。',
    en: 'Changes of formatting: {count}. Only what it looks like now came along.',
  },
  'word-loss.paragraph-change': {
    zh: '段落格式修订 {count} 处没有带来。',
    en: 'Changes of paragraph formatting: {count} did not come along.',
  },
  'word-loss.table-change': {
    zh: '表格结构修订 {count} 处：只带来现在的样子。',
    en: 'Changes of tables: {count}. Only what they look like now came along.',
  },
  'word-loss.underline': {
    zh: '下划线 {count} 处：文字已带来，线没有带来。',
    en: 'Underlined passages: {count}. Their words came along, the lines did not.',
  },
  'word-loss.colour': {
    zh: '彩色或加底色的文字 {count} 处：文字已带来，颜色没有带来。',
    en: 'Coloured or shaded passages: {count}. Their words came along, the colours did not.',
  },
  'word-loss.formula': {
    zh: '公式 {count} 个：只带来其中的字符，请核对。',
    en: 'Formulas: {count}. Only their characters came along; check them.',
  },
  'word-loss.embedded-object': {
    zh: '嵌入的对象 {count} 个（表格、演示等）没有带来。',
    en: 'Embedded objects: {count} did not come along.',
  },
  'word-loss.chart': {
    zh: '图表 {count} 个没有带来。',
    en: 'Charts: {count} did not come along.',
  },
  'word-loss.header': {
    zh: '页眉 {count} 个没有带来。',
    en: 'Page headers: {count} did not come along.',
  },
  'word-loss.footer': {
    zh: '页脚 {count} 个没有带来。',
    en: 'Page footers: {count} did not come along.',
  },
  'word-loss.hidden-text': {
    zh: '隐藏文字 {count} 处没有带来。',
    en: 'Hidden passages: {count} did not come along.',
  },
  'word-loss.content-control': {
    zh: '内容控件 {count} 个：文字已带来，控件没有带来。',
    en: 'Content controls: {count}. Their words came along, the controls did not.',
  },
  'word-loss.ruby': {
    zh: '拼音注音 {count} 处没有带来，文字已带来。',
    en: 'Phonetic guides: {count} did not come along; the words did.',
  },
  'word-loss.note': {
    zh: '脚注、尾注 {count} 条没有可注的文字：已放在全文末尾。',
    en: 'Footnotes and endnotes: {count} with no words to belong to. They stand at the end of the text.',
  },
  'word-loss.nested-table': {
    zh: '表格里的表格 {count} 个：文字已放进外面的格子。',
    en: 'Tables in tables: {count}. Their words are in the cells around them.',
  },
  'word-loss.comment': {
    zh: '批注 {count} 条找不到所批的文字：批注已带来，放在第一篇的“修订”里。',
    en: 'Comments: {count} are about words that did not come along; they hang on the first article.',
  },
  'word-loss.suggestion': {
    zh: '修订 {count} 处没有带来：所在的文字被搁置了，或那里放不下修订。',
    en: 'Changes: {count} did not come along; their words were set aside, or stand where none can be kept.',
  },
  'word-loss.nested-list': {
    zh: '多级列表里 {count} 项：文字已带来，都排成一级。',
    en: 'Items of lists in lists: {count}. Their words came along, all on one level.',
  },
} as const satisfies Record<string, Message>
