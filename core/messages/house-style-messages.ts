import type { Message } from './message.ts'

export const houseStyleMessages = {
  'house-style.newspaper': { zh: '报社来稿', en: 'Newspaper copy' },
  'house-style.newspaper-hint': {
    zh: '主标题二号小标宋居中，正文三号仿宋，首行缩进两字，行距 28 磅，署名居右',
    en: 'Centred 22 pt title, 16 pt body, two-character indent, 28 pt lines, byline on the right',
  },
  'house-style.official': { zh: '公文版心', en: 'Official document' },
  'house-style.official-hint': {
    zh: '按 GB/T 9704—2012：版心 156×225 毫米，每面 22 行、每行 28 字，页码居外侧',
    en: 'GB/T 9704—2012: type area 156×225 mm, 22 lines of 28 characters, page numbers outside',
  },
  'house-style.internal': { zh: '内刊', en: 'Bulletin' },
  'house-style.internal-hint': {
    zh: '正文小三仿宋，行距 26 磅，小标题编号，署名括在文末，页码居中',
    en: '15 pt body on 26 pt lines, numbered sub-headings, byline in brackets at the end',
  },
  'house-style.wechat': { zh: '微信长文', en: 'WeChat long read' },
  'house-style.wechat-hint': {
    zh: '微软雅黑小四，段间空行、不缩进，标题居左，署名在题下，不加页码',
    en: '12 pt YaHei, gaps instead of indents, title on the left, byline below it, no page numbers',
  },
} as const satisfies Record<string, Message>
