import { EVERY_ROLE } from '../text-roles.ts'
import type { TextRule } from '../rule.ts'
import { countedListHits } from './counted-list.ts'
import { entryHits, type Say } from './entry-hits.ts'
import { memberHits } from './fixed-members.ts'
import { entriesFound } from './lexicon-scan.ts'

/** 固定表述: checked in quotations too, for nobody says them otherwise. */
export const fixedWordings: TextRule = {
  id: 'FX',
  name: { zh: '固定表述：用字', en: 'Fixed expressions: wording' },
  scope: 'text',
  class: 'error',
  layer: 'fixed',
  message: { zh: '固定表述用字有误', en: 'A fixed expression is worded otherwise' },
  source: '中央文件规范表述',
  change: 'offer',
  isOnByDefault: true,
  roles: EVERY_ROLE,
  find: (text) => entryHits(text.text, entriesFound('fixed', text), fixedly),
  examples: {
    find: [
      ['以习近平总书记为核心的党中央', '以习近平同志为核心的党中央'],
      ['习近平新时代特色社会主义思想', '习近平新时代中国特色社会主义思想'],
      ['筑牢中华民族共同体意识', '铸牢中华民族共同体意识'],
      ['国际国内双循环相互促进', '国内国际双循环相互促进'],
      ['黄河流域生态环境保护与高质量发展', '黄河流域生态保护和高质量发展'],
      ['“不忘初心，牢记使命”主题教育', '“不忘初心、牢记使命”主题教育'],
      ['十四五计划', '“十四五”规划'],
      ['学习党的19大精神', '学习党的十九大精神'],
      ['党的19届五中全会', null],
      ['“六保”“六稳”各项部署', '“六稳”“六保”各项部署'],
      ['全区十三五规划圆满完成', '全区“十三五”规划圆满完成'],
      ['内防反弹，外防输入', '外防输入、内防反弹'],
      ['增强“四个自信”', '坚定“四个自信”'],
      ['做到两个维护', '做到“两个维护”'],
      ['树牢“四个认识”', '树牢“四个意识”'],
      ['党的十九大六中全会', '党的十九届六中全会'],
      ['市人大代表大会', '市人民代表大会'],
      ['他是一名中国共产党员。', '他是一名中国共产党党员。'],
      ['公正、法制、爱国、敬业', '公正、法治、爱国、敬业'],
    ],
    leaveAlone: [
      '以习近平同志为核心的党中央',
      '习近平新时代中国特色社会主义思想',
      '增强中华民族共同体意识',
      '国内国际双循环相互促进',
      '黄河流域生态保护和高质量发展',
      '“不忘初心、牢记使命”主题教育',
      '不忘初心，牢记使命，高举旗帜',
      '“九五”计划',
      '2019大会召开',
      '第19届运动会',
      '“六稳”“六保”',
      '落实“六保”任务',
      '“十三五”规划',
      '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
      '“放管服”改革',
      '文章提出四个认识',
      '党的十九届六中全会和党的十九大',
      '区人大代表参加大会',
      '优秀共产党员，中国共产党党员',
    ],
  },
}

export const fixedMembers: TextRule = {
  id: 'FE',
  name: { zh: '固定表述：成员', en: 'Fixed expressions: members' },
  scope: 'text',
  class: 'warning',
  layer: 'fixed',
  message: { zh: '固定表述的成员请核', en: 'Please check the members of this expression' },
  source: '中央文件规范表述',
  change: 'offer',
  isOnByDefault: true,
  roles: EVERY_ROLE,
  find: ({ masked }) => [...memberHits(masked), ...countedListHits(masked)],
  examples: {
    find: [
      ['增强“四个意识”，即政治意识、大局意识、看齐意识。', null],
      [
        '“六稳”：稳金融、稳就业、稳外贸、稳外资、稳投资、稳预期',
        '“六稳”：稳就业、稳金融、稳外贸、稳外资、稳投资、稳预期',
      ],
      ['坚持高起点规划、高标准建设、高效率推进“四高”要求', null],
    ],
    leaveAlone: [
      '“六稳”：稳就业、稳金融、稳外贸、稳外资、稳投资、稳预期',
      '“四个全面”（全面建成小康社会、全面深化改革、全面依法治国、全面从严治党）',
      '增强“四个意识”，重点是政治意识、核心意识',
      '落实提出的高起点规划、高质量产业支撑、高标准建设、高效率推进“四高”要求',
    ],
  },
}

const fixedly: Say = (wrong, right) =>
  right === null
    ? {
        zh: `固定表述${quoted(wrong)}请核`,
        en: `Please check the fixed expression ${quoted(wrong)}`,
      }
    : {
        zh: `固定表述：${quoted(wrong)}应为${quoted(right)}`,
        en: `Fixed expression: ${quoted(wrong)} should be ${quoted(right)}`,
      }

/** Wording that brings its own quotation marks needs none around it. */
function quoted(wording: string): string {
  return /[“”]/u.test(wording) ? wording : `“${wording}”`
}
