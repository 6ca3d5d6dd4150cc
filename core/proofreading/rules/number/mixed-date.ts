import { patternRule } from '../../pattern-rule.ts'

const HAN_DAY = '[一二三四五六七八九十]{1,3}'

export const mixedDate = patternRule({
  id: 'NU-01',
  name: { zh: '日期里两种数字混用', en: 'Two kinds of numerals in one date' },
  class: 'error',
  layer: 'number',
  message: {
    zh: '同一日期的数字形式须一致，新闻用阿拉伯数字。',
    en: 'One date, one kind of numeral; news uses Arabic ones.',
  },
  source: 'GB/T 15835—2011 4.3',
  change: 'none',
  pattern: new RegExp(
    `(?<!农历)(?:\\d{1,2}月${HAN_DAY}日|(?<![腊正])${HAN_DAY}月\\d{1,2}日|\\d{4}年${HAN_DAY}月(?!${HAN_DAY}日?前)|[二一][〇零一二三四五六七八九]{3}年\\d{1,2}月|二[〇零]\\d{2}年|20[〇零一二三四五六七八九]{2}年)`,
    'gu',
  ),
  examples: {
    find: [
      ['会议于9月二十九日召开。', null],
      ['二〇二〇年9月29日，项目开工。', null],
      ['2020年九月，新校区投用。', null],
      ['二〇20年，新校区投用。', null],
    ],
    leaveAlone: ['会议于9月29日召开。', '二〇二〇年九月二十九日', '2020年国庆期间', '二〇二〇年'],
  },
})
