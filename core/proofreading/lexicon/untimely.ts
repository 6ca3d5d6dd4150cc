import type { ArticleHit, ArticleRule } from '../rule.ts'
import { FIXED_EXPRESSIONS, type FixedExpression } from './fixed-expressions.ts'

/** An expression in copy older than itself, or with members that were put anew since. */
export const untimely: ArticleRule = {
  id: 'FE-SINCE',
  name: { zh: '固定表述：时效', en: 'Fixed expressions: their time' },
  scope: 'article',
  class: 'hint',
  layer: 'fixed',
  message: {
    zh: '固定表述与见报日期不合，请核',
    en: 'This expression does not fit the edition date',
  },
  source: '中央文件规范表述',
  change: 'none',
  isOnByDefault: true,
  find: ({ texts, editionDate }) =>
    editionDate === null
      ? []
      : texts.flatMap(({ masked }, text) =>
          FIXED_EXPRESSIONS.filter(({ name }) => masked.includes(name)).flatMap((expression) =>
            untimelyHits({ masked, text, editionDate }, expression),
          ),
        ),
  examples: {
    find: [
      { paragraphs: ['做好“六稳”工作。'], editionDate: '2017-05-01' },
      { paragraphs: ['“四个全面”即全面建成小康社会。'], editionDate: '2021-05-01' },
    ],
    leaveAlone: [
      { paragraphs: ['做好“六稳”工作。'], editionDate: '2020-09-30' },
      { paragraphs: ['做好“六稳”工作。'] },
      { paragraphs: ['“四个全面”即全面建成小康社会。'], editionDate: '2020-09-30' },
    ],
  },
}

type Place = { readonly masked: string; readonly text: number; readonly editionDate: string }

function untimelyHits(
  { masked, text, editionDate }: Place,
  { id, name, since = '', members, membersBefore = [], renewed = '' }: FixedExpression,
): readonly ArticleHit[] {
  const from = masked.indexOf(name)
  const hits: ArticleHit[] = []
  // A year or a month alone compares as well: '2013' is before '2013-09-30'.
  if (editionDate < since) {
    const message = {
      zh: `“${name}”的提法始于${since}，晚于见报日期，请核`,
      en: `“${name}” was first said in ${since}, after the edition date`,
    }
    hits.push({ text, from, to: from + name.length, suggestion: null, rule: id, message })
  }
  const old = membersBefore.find((member) => !members.includes(member) && masked.includes(member))
  if (old !== undefined && editionDate >= renewed) {
    const at = masked.indexOf(old)
    const message = {
      zh: `“${name}”的成员已更新，“${old}”请核`,
      en: `The members of “${name}” were put anew, please check “${old}”`,
    }
    hits.push({ text, from: at, to: at + old.length, suggestion: null, rule: id, message })
  }
  return hits
}
