import { inHan } from '../../han-number.ts'
import { patternRule } from '../../pattern-rule.ts'

export const twoAsQuantity = patternRule({
  id: 'NU-13',
  name: { zh: '量词前用了“二”', en: '二 before a measure word' },
  class: 'warning',
  layer: 'number',
  message: { zh: '量词前用“两”。', en: 'Before a measure word it is 两.' },
  source: '《现代汉语词典》“两”用法说明',
  change: 'offer',
  pattern:
    /(?<![第十百千万亿零〇一二三四五六七八九\d.初高大小老星期周王月幼之点])二(?=(?:个|名(?!字|单|称|录)|位(?!数|一|点|次)|家(?!长|庭|人|里|中|子)|件(?!套)|座(?!位)|辆))/gu,
  write: () => '两',
  examples: {
    find: [
      ['新开工二个项目。', '新开工两个项目。'],
      ['走访二家企业。', '走访两家企业。'],
    ],
    leaveAlone: ['十二个项目', '二次供水改造', '第二名', '初二家长会', '王二家'],
  },
})

export const zeroInYear = patternRule({
  id: 'NU-14',
  name: { zh: '年份里用了“零”', en: '零 in a year' },
  class: 'warning',
  layer: 'number',
  message: { zh: '年份里的“0”写“〇”，不写“零”。', en: 'In a year, 0 is written 〇.' },
  source: 'GB/T 15835—2011 5.2.3',
  change: 'offer',
  pattern:
    /[一二]零[零〇一二三四五六七八九]{2}(?=年)|[一二][〇一二三四五六七八九]零[零〇一二三四五六七八九](?=年)|[一二][〇一二三四五六七八九]{2}零(?=年)/gu,
  write: ([year]) => year.replaceAll('零', '〇'),
  examples: {
    find: [
      ['二零二零年九月', '二〇二〇年九月'],
      ['二零一六年', '二〇一六年'],
    ],
    leaveAlone: ['二〇二〇年九月', '一百零八年', '一百零八人'],
  },
})

export const sessionInDigits = patternRule({
  id: 'NU-15',
  name: { zh: '会议届次用了阿拉伯数字', en: 'Number of a congress in digits' },
  class: 'warning',
  layer: 'number',
  message: {
    zh: '会议届次用汉字，如“十三届全国人大三次会议”。',
    en: 'Numbers of congresses are in Han characters.',
  },
  source: 'GB/T 15835—2011 4.3',
  change: 'offer',
  pattern:
    /(?<![\d.])(\d{1,2})(?=届(?:[区市县省]?人大(?!代)|政协|全国人大|全国政协|中央委员会|[一二三四五六七八]中全会|区委|市委|省委|县委))/gu,
  write: ([, number]) => inHan(Number(number)),
  examples: {
    find: [
      ['13届全国人大三次会议', '十三届全国人大三次会议'],
      ['12届区委第一轮巡察', '十二届区委第一轮巡察'],
    ],
    leaveAlone: ['十三届全国人大三次会议', '第19届运动会'],
  },
})
