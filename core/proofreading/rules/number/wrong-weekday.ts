import { dayOf, daysOf, nearestTo, weekdayOf, type Day } from '../../calendar.ts'
import { proseBlocks } from '../../prose-blocks.ts'
import type { ArticleHit, ArticleRule } from '../../rule.ts'

const WEEKDAYS = '日一二三四五六'
const DAY_AND_WEEKDAY =
  /(?:(\d{4})年)?(?<!\d)(\d{1,2})月(\d{1,2})日[（(，,、 ]?(?:星期|礼拜|周)([一二三四五六日天])(?=[）)，,。、上下早晚中凌清傍]|$)/gu

export const wrongWeekday: ArticleRule = {
  id: 'NU-25',
  name: { zh: '日期与星期不符', en: 'Date and weekday disagree' },
  class: 'error',
  layer: 'number',
  message: { zh: '日期与星期不符，请核。', en: 'Date and weekday disagree; please check.' },
  source: '历法',
  change: 'none',
  isOnByDefault: true,
  scope: 'article',
  find: (article) => {
    const edition = article.editionDate === null ? null : dayOf(article.editionDate)
    return proseBlocks(article).flatMap(([text, { masked }]) =>
      Array.from(masked.matchAll(DAY_AND_WEEKDAY)).flatMap((match) => {
        const hit = strike(match, edition)
        return hit === null ? [] : [{ ...hit, text }]
      }),
    )
  },
  examples: {
    find: [
      { paragraphs: ['2020年9月29日（星期三），项目开工。'] },
      { paragraphs: ['9月29日（星期三），项目开工。'], editionDate: '2020-09-30' },
    ],
    leaveAlone: [
      { paragraphs: ['2020年9月29日（星期二），项目开工。'] },
      { paragraphs: ['9月29日（星期二），项目开工。'], editionDate: '2020-09-30' },
      { paragraphs: ['9月29日（星期三），项目开工。'] },
      { paragraphs: ['12月31日（星期四），晚会举行。'], editionDate: '2021-01-02' },
    ],
  },
}

function strike(match: RegExpExecArray, edition: Day | null): Omit<ArticleHit, 'text'> | null {
  const [found, year, month, day, written = ''] = match
  const date = dateOf(year, [Number(month), Number(day)], edition)
  if (date === null) return null
  const right = WEEKDAYS.charAt(weekdayOf(date))
  if (right === written.replace('天', '日')) return null
  return {
    from: match.index,
    to: match.index + found.length,
    // Without a year in the text the year is ours, so the editor is asked more softly.
    class: year === undefined ? 'warning' : 'error',
    message: {
      zh: `${date.year}年${date.month}月${date.day}日是星期${right}，请核。`,
      en: `${date.year}-${date.month}-${date.day} is 星期${right}; please check.`,
    },
  }
}

function dateOf(
  year: string | undefined,
  [month, day]: readonly [number, number],
  edition: Day | null,
): Day | null {
  if (year === undefined && edition === null) return null
  const date =
    year === undefined && edition !== null
      ? nearestTo(edition, month, day)
      : { year: Number(year), month, day }
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, date.year)
  return isReal ? date : null
}
