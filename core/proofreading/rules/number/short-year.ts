import { hasDigit } from '../../first-look.ts'
import { patternRule } from '../../pattern-rule.ts'

export const shortYear = patternRule({
  id: 'NU-02',
  name: { zh: '年份简写', en: 'Shortened year' },
  class: 'warning',
  layer: 'number',
  message: { zh: '年份用四位数字，不简写。', en: 'Years have four digits.' },
  source: 'GB/T 15835—2011',
  change: 'none',
  needs: hasDigit,
  pattern:
    /(?<![\d一二三四五六七八九十〇零.这近前后过’'])(?:[012]\d|9\d)年(?=(?:1[0-2]|[1-9])月(?!份?[内里来])|底(?![蕴气子细薪色])|末)/gu,
  examples: {
    find: [
      ['20年9月29日，项目开工。', null],
      ['小区19年底建成。', null],
    ],
    leaveAlone: ['2020年9月29日，项目开工。', '他已工作20年。', '近20年底蕴深厚'],
  },
})

export const decadeWithoutCentury = patternRule({
  id: 'NU-03',
  name: { zh: '年代前没有世纪', en: 'Decade without its century' },
  class: 'hint',
  layer: 'number',
  message: {
    zh: '首次出现宜写明世纪，如“20世纪80年代”。',
    en: 'Name the century where a decade first appears.',
  },
  source: 'GB/T 15835—2011 4.1 例',
  change: 'none',
  needs: hasDigit,
  pattern: /(?<!世纪“?|\d|[、—～至和到])[1-9]0年代/gu,
  examples: {
    find: [
      ['这是80年代建成的小区。', null],
      ['从90年代起，这里通了公交。', null],
    ],
    leaveAlone: ['这是20世纪80年代建成的小区。', '建于1980年代。', '20世纪70、80年代'],
  },
})
