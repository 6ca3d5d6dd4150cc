import { dayNumber, dayOf, daysOf, nearestTo, type Day } from '../../calendar.ts'
import { proseBlocks } from '../../prose-blocks.ts'
import type { ArticleHit, ArticleRule, Hit, MaskedArticle } from '../../rule.ts'

const DAY = /(?:(\d{4})年)?(?<!\d)(\d{1,2})月(\d{1,2})日(?!至|到|[—～~-]|之?前|起|止|前后)/gu
const HAPPENED =
  /召开|举行|开工|调研|督导|开幕|揭牌|启动|签约|走访|慰问|检查|看望|揭晓|落成|通车|竣工|参加|出席/u
const TO_COME =
  /将|拟|预计|计划|定于|准备|届时|截止|截至|力争|确保|报名|预告|即日|下周|下月|明|以前|期限|有效/u

export const dayAfterEdition: ArticleRule = {
  id: 'CS-03',
  name: { zh: '已发生的事晚于见报日', en: 'A past event after the day of the edition' },
  class: 'warning',
  layer: 'consistency',
  message: {
    zh: '已发生的事，日期晚于见报日，请核。',
    en: 'This day is after the edition; please check.',
  },
  source: '稿内一致',
  change: 'none',
  isOnByDefault: true,
  scope: 'article',
  find: (article) => {
    if (article.editionDate === null) return []
    const edition = dayOf(article.editionDate)
    return proseBlocks(article).flatMap(([text, { masked }]) =>
      futureDays(masked, edition).map((hit) => ({ ...hit, text })),
    )
  },
  examples: {
    find: [
      { paragraphs: ['10月9日上午，管城回族区召开会议。'], editionDate: '2020-09-30' },
      { paragraphs: ['2020年10月2日，项目开工。'], editionDate: '2020-09-30' },
    ],
    leaveAlone: [
      { paragraphs: ['9月29日上午，管城回族区召开会议。'], editionDate: '2020-09-30' },
      { paragraphs: ['10月9日，将召开会议。'], editionDate: '2020-09-30' },
      { paragraphs: ['10月9日上午，管城回族区召开会议。'] },
      { paragraphs: ['12月28日，项目开工。'], editionDate: '2021-01-04' },
    ],
  },
}

function futureDays(text: string, edition: Day): readonly Hit[] {
  return Array.from(text.matchAll(DAY)).flatMap(
    ({ index, 0: found, 1: year, 2: month, 3: day }) => {
      const date = dateOf([year, Number(month), Number(day)], edition)
      if (date === null || dayNumber(date) <= dayNumber(edition)) return []
      const sentence = sentenceAt(text, index)
      if (!HAPPENED.test(sentence) || TO_COME.test(sentence)) return []
      return [{ from: index, to: index + found.length }]
    },
  )
}

function dateOf(
  [year, month, day]: readonly [string | undefined, number, number],
  edition: Day,
): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysOf(month, null)) return null
  return year === undefined ? nearestTo(edition, month, day) : { year: Number(year), month, day }
}

function sentenceAt(text: string, at: number): string {
  const before =
    text
      .slice(0, at)
      .split(/[。！？]/u)
      .at(-1) ?? ''
  return before + (/^[^。！？]*/u.exec(text.slice(at))?.[0] ?? '')
}

export const captionDay: ArticleRule = {
  id: 'CS-06',
  name: { zh: '图注与正文日期不一', en: 'Caption and body disagree on the day' },
  class: 'warning',
  layer: 'consistency',
  message: { zh: '图注的日期正文未见，请核。', en: 'The day of the caption is not in the body.' },
  source: '稿内一致',
  change: 'none',
  isOnByDefault: true,
  scope: 'article',
  find: captionDays,
  examples: {
    find: [
      {
        paragraphs: ['本报讯 9月29日上午，项目集中开工。'],
        captions: ['9月28日，工人在施工。'],
        photos: 1,
      },
    ],
    leaveAlone: [
      {
        paragraphs: ['本报讯 9月29日上午，项目集中开工。'],
        captions: ['9月29日，工人在施工。'],
        photos: 1,
      },
      { paragraphs: ['近日，项目开工。'], captions: ['9月28日，工人在施工。'], photos: 1 },
    ],
  },
}

/** Only where the body names one day: a story of several days has pictures of any of them. */
function captionDays({ texts }: MaskedArticle): readonly ArticleHit[] {
  const body = texts.filter(({ role }) => role === 'paragraph')
  const days = new Set(
    body.flatMap(({ masked }) => Array.from(masked.matchAll(MONTH_AND_DAY), ([day]) => day)),
  )
  if (days.size !== 1) return []
  return texts.flatMap(({ role, masked }, text) =>
    role === 'caption'
      ? Array.from(masked.matchAll(MONTH_AND_DAY))
          .filter(([day]) => !days.has(day))
          .map(({ index, 0: day }) => ({ text, from: index, to: index + day.length }))
      : [],
  )
}

const MONTH_AND_DAY = /(?<!\d)\d{1,2}月\d{1,2}日/gu
