import { bylineKind, bylineNames, parseByline } from '#core/article/byline'
import type { ArticleHit, ArticleRule, MaskedArticle } from '../../rule.ts'
import { firstOf, hasTitle, wholeOf } from './article-parts.ts'
import { bylinesOf, type StandingByline } from './bylines-of.ts'

const FACTS = {
  class: 'warning',
  layer: 'form',
  change: 'none',
  isOnByDefault: true,
  scope: 'article',
  source: '新闻体例',
} as const

export const missingByline: ArticleRule = {
  ...FACTS,
  id: 'NF-03',
  name: { zh: '缺署名', en: 'No byline' },
  class: 'hint',
  message: { zh: '没有看到记者、通讯员署名。', en: 'Nobody is named as the author.' },
  find: (article) => {
    const title = firstOf(article, 'title')
    const needsOne = article.genre === 'news' || article.genre === 'feature'
    if (!needsOne || title === undefined || NOTICE.test(title[1].text) || isSigned(article))
      return []
    return firstOf(article, 'paragraph') === undefined ? [] : [wholeOf(title)]
  },
  examples: {
    find: [{ title: '管城召开分析会', paragraphs: ['本报讯 9月29日，管城召开分析会。'] }],
    leaveAlone: [
      {
        title: '管城召开分析会',
        paragraphs: ['本报讯 9月29日，管城召开分析会。'],
        byline: '记者 柴琳琳',
      },
      { title: '管城召开分析会', paragraphs: ['本报讯（记者 王红）9月29日，管城召开分析会。'] },
      { paragraphs: ['9月29日，管城召开分析会。'] },
    ],
  },
}

const NOTICE = /公示|公告|通告|通知|启事|声明|预告|提示/u

/** A byline may still stand as the last paragraph. */
function isSigned(article: MaskedArticle): boolean {
  if (bylinesOf(article).length > 0) return true
  const last = article.texts.findLast(({ role }) => role === 'paragraph')
  return last !== undefined && bylineKind(last.text) !== 'none'
}

export const mixedSeparators: ArticleRule = {
  ...FACTS,
  id: 'NF-04',
  name: { zh: '署名分隔不统一', en: 'Bylines with several separators' },
  message: { zh: '署名之间的分隔（空格、顿号）请统一。', en: 'Separate names in one way only.' },
  find: (article) => bylinesOf(article).flatMap(separatorsIn),
  examples: {
    find: [
      { paragraphs: ['正文。'], byline: '记者 柴琳琳、姜璞 李明' },
      { paragraphs: ['正文。'], byline: '记者 柴琳琳，姜璞、李明' },
    ],
    leaveAlone: [
      { paragraphs: ['正文。'], byline: '记者 柴琳琳、姜璞、李明' },
      { paragraphs: ['正文。'], byline: '记者 柴琳琳 姜璞 通讯员 李明' },
      { paragraphs: ['正文。'], byline: '记者 柴琳琳、姜璞 通讯员 李明' },
    ],
  },
}

/** What stands between two names of one role. */
function separatorsIn({ text, from, written }: StandingByline): readonly ArticleHit[] {
  const byline = parseByline(written)
  const groups = [byline.reporters, byline.correspondents, byline.interns]
  const kinds = new Set(
    groups.flatMap((names) =>
      names.slice(1).map((name, index) => separatorBetween(written, names[index] ?? '', name)),
    ),
  )
  kinds.delete('')
  return kinds.size > 1 ? [{ text, from, to: from + written.length }] : []
}

function separatorBetween(written: string, name: string, next: string): string {
  const end = written.indexOf(name) + name.length
  const between = written.slice(end, written.indexOf(next, end))
  if (/^[ \u3000]+$/u.test(between)) return ' '
  return /^\s?[、，,]\s?$/u.test(between) ? between.trim() : ''
}

export const correspondentFirst: ArticleRule = {
  ...FACTS,
  id: 'NF-07',
  name: { zh: '通讯员列在记者之前', en: 'A correspondent before the reporter' },
  message: {
    zh: '署名先记者，后通讯员、实习生，请核。',
    en: 'Reporters come before correspondents and interns.',
  },
  find: (article) =>
    bylinesOf(article)
      .filter(({ written }) =>
        /^(?:(?!记者).)*(?:通讯员|实习生)[^记]{1,40}记者(?!站)/u.test(written),
      )
      .filter(({ written }) => bylineNames(parseByline(written)).length > 1)
      .map(({ text, from, written }) => ({ text, from, to: from + written.length })),
  examples: {
    find: [
      { paragraphs: ['正文。'], byline: '通讯员 姜璞 记者 柴琳琳' },
      { paragraphs: ['本报讯（通讯员 姜璞 记者 王红）9月29日，项目开工。'] },
    ],
    leaveAlone: [
      { paragraphs: ['正文。'], byline: '记者 柴琳琳 通讯员 姜璞' },
      { paragraphs: ['正文。'], byline: '通讯员 姜璞' },
      { paragraphs: ['正文。'], byline: '记者 柴琳琳 实习生 姜璞' },
    ],
  },
}

const PHOTO_MARK = /文\/?图|图\/?文|文\/摄|摄影报道|图片报道|摄影?|供图|航拍/u

export const photoAndCredit: ArticleRule = {
  ...FACTS,
  id: 'NF-05',
  name: { zh: '文图标注与图片不符', en: 'Credit and photos disagree' },
  message: {
    zh: '署名标了“图、摄”，稿中却没有图片。',
    en: 'The byline credits a photo; there is none.',
  },
  find: (article) =>
    article.photos === 0 ? creditWithoutPhoto(article) : photoWithoutCredit(article),
  examples: {
    find: [
      { paragraphs: ['正文。'], byline: '记者 柴琳琳 通讯员 姜璞 文图' },
      {
        title: '项目开工',
        paragraphs: ['正文。'],
        byline: '记者 柴琳琳',
        captions: ['9月29日，工人在现场施工。'],
        photos: 1,
      },
    ],
    leaveAlone: [
      { paragraphs: ['正文。'], byline: '记者 柴琳琳 通讯员 姜璞' },
      {
        title: '项目开工',
        paragraphs: ['正文。'],
        byline: '记者 柴琳琳 文图',
        captions: ['9月29日，工人在现场施工。'],
        photos: 1,
      },
      {
        title: '项目开工',
        paragraphs: ['正文。'],
        byline: '记者 柴琳琳',
        captions: ['9月29日，工人在现场施工。记者 王红 摄'],
        photos: 1,
      },
    ],
  },
}

function creditWithoutPhoto(article: MaskedArticle): readonly ArticleHit[] {
  return bylinesOf(article).flatMap(({ text, from, written }) => {
    const { credit, photographers } = parseByline(written)
    const mark = PHOTO_MARK.exec(written)
    if (mark === null || (photographers.length === 0 && !/[图摄]/u.test(credit))) return []
    return [{ text, from: from + mark.index, to: from + mark.index + mark[0].length }]
  })
}

const NO_PHOTOGRAPHER = {
  zh: '稿中有图片，没有看到摄影者。',
  en: 'There is a photo and no photographer.',
}

function photoWithoutCredit(article: MaskedArticle): readonly ArticleHit[] {
  const caption = firstOf(article, 'caption')
  if (!hasTitle(article) || caption === undefined) return []
  const isCredited =
    bylinesOf(article).some(({ written }) => /[图摄]/u.test(written)) ||
    article.texts.some(
      ({ role, text }) =>
        (role === 'credit' && text.trim() !== '') ||
        (role === 'caption' && /摄|供图|图片|资料图|航拍/u.test(text)),
    )
  return isCredited ? [] : [{ ...wholeOf(caption), message: NO_PHOTOGRAPHER }]
}
