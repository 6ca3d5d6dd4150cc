import { inHan } from '../../han-number.ts'
import { hasDigit } from '../../first-look.ts'
import { patternRule } from '../../pattern-rule.ts'

export const lunarDate = patternRule({
  id: 'NU-16',
  name: { zh: '农历日期用了阿拉伯数字', en: 'Lunar date in digits' },
  class: 'warning',
  layer: 'number',
  message: { zh: '农历月日用汉字，如“农历八月十五”。', en: 'Lunar dates are in Han characters.' },
  source: 'GB/T 15835—2011 4.2.1',
  change: 'offer',
  needs: hasDigit,
  pattern:
    /(?<=农历|夏历)(\d{1,2})月(?:初?(\d{1,2}))?|(?<=正月|腊月|冬月)(初?)([12]?\d|30)(?!\d)|(?<=大年|正月初|腊月初)(初?)([12]?\d|30)(?!\d)/gu,
  write: ([all, month, day, early, number, early2, number2]) => {
    if (month !== undefined)
      return `${lunarMonth(Number(month))}月${day === undefined ? '' : lunarDay(Number(day), all.includes('初'))}`
    const hasEarly = early === '初' || early2 === '初'
    return lunarDay(Number(number ?? number2), hasEarly)
  },
  examples: {
    find: [
      ['农历8月15前夕', '农历八月十五前夕'],
      ['正月15闹元宵', '正月十五闹元宵'],
    ],
    leaveAlone: ['农历八月十五前夕', '8月15日', '年初5个项目开工'],
  },
})

function lunarMonth(month: number): string {
  return month === 1 ? '正' : inHan(month)
}

function lunarDay(day: number, hasEarly: boolean): string {
  return hasEarly || day <= 10 ? `初${inHan(day)}` : inHan(day)
}

const NAMES: Readonly<Record<string, string>> = {
  一二九运动: '“一二·九”运动',
  一二八事变: '“一·二八”事变',
  五·四: '五四',
  九·一八: '九一八',
  七·七: '七七',
}

export const dayNames = patternRule({
  id: 'NU-17',
  name: { zh: '含月日的专名', en: 'Names made of a month and a day' },
  class: 'warning',
  layer: 'number',
  message: {
    zh: '涉及一月、十一月、十二月的专名用间隔号并加引号（“一二·九”运动），其他月份不用间隔号（五四运动）。',
    en: 'Only names with January, November or December take the dot and quotes.',
  },
  source: 'GB/T 15835—2011 5.2.6',
  change: 'offer',
  pattern:
    /(?<![“·])(?:一二九运动|一二八事变)|(?:五·四(?=”?(?:运动|青年|精神|时期))|九·一八(?=”?事变)|七·七(?=”?事变))/gu,
  write: ([name]) => NAMES[name] ?? null,
  examples: {
    find: [
      ['纪念一二九运动', '纪念“一二·九”运动'],
      ['五·四运动', '五四运动'],
    ],
    leaveAlone: ['纪念“一二·九”运动', '五四运动', '九一八事变'],
  },
})
