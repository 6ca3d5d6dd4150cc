import type { Hit, MaskedText, TextRule } from '../../rule.ts'
import { EVERY_ROLE } from '../../text-roles.ts'
import { widening } from './widening.ts'

const WIDTH = {
  class: 'error',
  layer: 'width',
  change: 'safe',
  isOnByDefault: true,
  scope: 'text',
  roles: EVERY_ROLE,
} as const

export const halfWidthMarks: TextRule = {
  ...WIDTH,
  id: 'PU-01',
  name: { zh: '半角逗号、分号、问号、叹号', en: 'Halfwidth comma, semicolon, ?, !' },
  message: { zh: '中文语境应使用全角标点', en: 'Chinese text takes fullwidth marks' },
  source: 'GB/T 15834—2011 4.2.2、4.3.2、4.4.2、4.6.2',
  find: turnedFrom(',;?!'),
  examples: {
    find: [
      ['9月29日上午,管城回族区', '9月29日上午，管城回族区'],
      ['项目1个;10亿元以上项目5个', '项目1个；10亿元以上项目5个'],
      ['您满意吗?', '您满意吗？'],
      ['增长6.5%,增速居全市第三位', '增长6.5%，增速居全市第三位'],
      ['落实"六稳",提速', '落实"六稳"，提速'],
      ['真的吗?!', '真的吗？！'],
    ],
    leaveAlone: [
      '投资1,379万元',
      'Windows,macOS',
      'Hello, world!',
      '网址是http://www.x.cn/a?b=1,2',
      '投资1379万元，同比增长6%',
      '总数12,345,678人',
    ],
  },
}

export const halfWidthColon: TextRule = {
  ...WIDTH,
  id: 'PU-02',
  name: { zh: '半角冒号', en: 'Halfwidth colon' },
  message: { zh: '中文语境应使用全角冒号', en: 'Chinese text takes a fullwidth colon' },
  source: 'GB/T 15834—2011 4.7.2',
  find: turnedFrom(':'),
  examples: {
    find: [
      ['联系电话:0371-66666666', '联系电话：0371-66666666'],
      ['会议要求:各单位', '会议要求：各单位'],
      ['他说:“好。”', '他说：“好。”'],
    ],
    leaveAlone: ['上午8:30开会', '比例为1:500', 'http://www.zynews.cn', '会议要求：各单位'],
  },
}

export const halfWidthStop: TextRule = {
  ...WIDTH,
  id: 'PU-03',
  name: { zh: '句末半角句点', en: 'Halfwidth full stop' },
  message: { zh: '句末应使用“。”', en: 'A Chinese sentence ends with 。' },
  source: 'GB/T 15834—2011 4.1.2',
  find: turnedFrom('.．'),
  examples: {
    find: [
      ['会议召开.', '会议召开。'],
      ['取得成效.下一步', '取得成效。下一步'],
      ['居民人数达到3400.', '居民人数达到3400。'],
      ['同比增长3.6%.', '同比增长3.6%。'],
    ],
    leaveAlone: ['一.项目情况', '增长3.6%', '1.提高站位', '“一二.九”运动', '未完...'],
  },
}

export const halfWidthBrackets: TextRule = {
  ...WIDTH,
  id: 'PU-04',
  name: { zh: '半角括号', en: 'Halfwidth brackets' },
  message: { zh: '中文语境应使用全角括号', en: 'Chinese text takes fullwidth brackets' },
  source: 'GB/T 15834—2011 4.9.2',
  find: turnedFrom('()'),
  examples: {
    find: [
      ['办事处(园区)', '办事处（园区）'],
      ['区民政局(以下简称民政局）负责', '区民政局（以下简称民政局）负责'],
      ['刚果（布)总统', '刚果（布）总统'],
    ],
    leaveAlone: ['H2O (water)', 'f(x)=1', '1)提高站位', '办事处（园区）'],
  },
}

export const straightQuotes: TextRule = {
  ...WIDTH,
  id: 'PU-05',
  name: { zh: '直引号', en: 'Straight quotation marks' },
  message: { zh: '应使用弯引号“”', en: 'Chinese text takes “ ”' },
  source: 'GB/T 15834—2011 4.8.2',
  find: turnedFrom('"＂\'＇'),
  examples: {
    find: [
      ['落实"六稳"任务', '落实“六稳”任务'],
      ['落实“六稳"“六保"任务', '落实“六稳”“六保”任务'],
      [`他说："要落实'六稳'任务。"`, '他说：“要落实‘六稳’任务。”'],
      [`落实'六稳'任务`, '落实“六稳”任务'],
    ],
    leaveAlone: ['He said "ok"', '一台19"显示器', `It's the people's park`, '落实“六稳”任务'],
  },
}

function turnedFrom(marks: string): (text: MaskedText) => readonly Hit[] {
  return (text) =>
    widening(text)
      .turned.filter(({ at }) => marks.includes(text.masked.charAt(at)))
      .map(({ at, mark }) => ({ from: at, to: at + 1, suggestion: mark }))
}
