import {
  BYLINE_HERE,
  type HouseStyle,
  type MarkLook,
  type ParagraphLook,
  type ParagraphStyle,
} from './house-style.ts'
import { STAND_INS } from './stand-ins.ts'

const SONG = '宋体'
const BIAOSONG = '方正小标宋简体'
const FANGSONG = '仿宋_GB2312'
const KAI = '楷体_GB2312'
const HEI = '黑体'

/** 28 pt, the fixed line of newspaper copy. */
const LINE = 560

const headline = { alignment: 'center', line: LINE, keepNext: true } as const
const copy = { alignment: 'both', line: LINE, size: 32, firstLineChars: 2 } as const
const pageNumber = { font: SONG, latin: SONG, size: 28, line: 400 } as const

const paragraphs: Readonly<Record<ParagraphStyle, ParagraphLook>> = {
  kicker: { ...headline, name: '引题', font: KAI, size: 30, after: 80 },
  title: { ...headline, name: '主标题', font: BIAOSONG, size: 44, after: 280, outlineLevel: 0 },
  subtitle: { ...headline, name: '副题', font: KAI, size: 32, after: 280 },
  body: { ...copy, name: '稿件正文', font: FANGSONG },
  subheading: { ...copy, name: '小标题', font: HEI, keepNext: true, outlineLevel: 1 },
  quotation: { ...copy, name: '引文', font: KAI },
  byline: {
    name: '署名',
    font: FANGSONG,
    size: 32,
    alignment: 'right',
    line: LINE,
    rightChars: 2,
  },
  photo: {
    name: '图片',
    font: SONG,
    size: 24,
    alignment: 'center',
    line: 'single',
    before: 140,
    after: 80,
    keepNext: true,
  },
  caption: { name: '图注', font: SONG, size: 24, alignment: 'center', line: 400, after: 140 },
  'table-text': { name: '表格文字', font: SONG, size: 24, alignment: 'center', line: 'single' },
  'table-head': { name: '表头文字', font: HEI, size: 24, alignment: 'center', line: 'single' },
  'page-header': {
    name: '页眉文字',
    font: SONG,
    latin: SONG,
    size: 18,
    alignment: 'center',
    line: 280,
  },
  'odd-page-number': { ...pageNumber, name: '单页页码', alignment: 'right', rightChars: 1 },
  'even-page-number': { ...pageNumber, name: '双页页码', alignment: 'left', leftChars: 1 },
}

/**
 * Chinese type has neither bold nor italic: a newsroom sets what is strong in 黑体 and what is
 * stressed or quoted in 楷体. 宋体 made bold smears in print, so nothing here is ever bold.
 */
const marks: HouseStyle['marks'] = {
  strong: { name: '加重', font: HEI },
  emphasis: { name: '变体', font: KAI },
  dateline: { name: '电头', font: HEI },
} satisfies Record<string, MarkLook>

/**
 * 报社来稿, what editors and typesetters expect of copy. There is no published standard; fonts and
 * sizes are the custom of Chinese dailies. The measure is 27 characters of 16 pt and 24 lines, so
 * justified lines are not stretched and a page can be counted by eye.
 */
export const newspaperStyle: HouseStyle = {
  id: 'newspaper',
  name: '',
  page: {
    width: 11906,
    height: 16838,
    top: 1701,
    bottom: 1690,
    left: 1633,
    right: 1633,
    header: 850,
    footer: 1020,
  },
  paragraphs,
  marks,
  byline: { position: 'below', wording: BYLINE_HERE },
  subheadings: 'none',
  dateline: { wording: '' },
  photoWidth: 1,
  header: { wording: '' },
  pageNumbers: 'dashes',
  standIns: STAND_INS,
}
