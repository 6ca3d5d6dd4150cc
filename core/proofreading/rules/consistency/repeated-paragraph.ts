import type { ArticleHit, ArticleRule, MaskedArticle } from '../../rule.ts'

const FACTS = {
  layer: 'consistency',
  change: 'none',
  isOnByDefault: true,
  scope: 'article',
  source: '稿内一致',
} as const

export const repeatedParagraph: ArticleRule = {
  ...FACTS,
  id: 'CS-07',
  name: { zh: '段落重复', en: 'A paragraph twice' },
  class: 'warning',
  message: { zh: '与前文一段完全相同，请核是否重复。', en: 'This paragraph stands twice.' },
  find: ({ texts }) => {
    const seen = new Set<string>()
    return texts.flatMap(({ role, text: words }, text) => {
      if (role !== 'paragraph' || words.length < 15) return []
      if (seen.has(words)) return [{ text, from: 0, to: words.length }]
      seen.add(words)
      return []
    })
  },
  examples: {
    find: [
      {
        paragraphs: [
          '会议要求，各单位要认真落实领导分包制度。',
          '会议要求，各单位要认真落实领导分包制度。',
        ],
      },
    ],
    leaveAlone: [
      {
        paragraphs: [
          '会议要求，各单位要认真落实领导分包制度。',
          '会议强调，各单位要认真落实领导分包制度。',
        ],
      },
    ],
  },
}

type Count = {
  readonly text: number
  readonly from: number
  readonly to: number
  readonly key: string
  readonly value: string
}

/** What is counted stands before the figure: 集中开工项目14个. */
const COUNTED =
  /(?<=^|[，。；、\s])(?:此次|本次|今年|当天|此次活动)?([\p{sc=Han}]{5,14})(\d{1,9}(?:\.\d{1,3})?(?:万|亿)?)(个(?!百分点)|名|家|户|件|条|项|座|台|辆|所|处|支|场|元|平方米|公里|亩)/gu
/** Growth and parts are said many times over, and with many figures. */
const CHANGES =
  /[增降升减占达约超近长高低过到成有加是为以每每余多]$|完成$|计$|其中|累计|同比|分别|每/u

export const countDisagreement: ArticleRule = {
  ...FACTS,
  id: 'CS-05',
  name: { zh: '同一事项数字前后不一', en: 'Two figures for one thing' },
  class: 'hint',
  message: { zh: '同一事项前后数字不一，请核。', en: 'Two figures for one thing; please check.' },
  find: (article) => {
    const counts = countsIn(article)
    return counts.flatMap((count, index) => {
      const earlier = counts.slice(0, index).find((each) => each.key === count.key)
      return earlier === undefined || earlier.value === count.value ? [] : [hitOf(count, earlier)]
    })
  },
  examples: {
    find: [{ paragraphs: ['此次集中开工项目14个。', '据介绍，集中开工项目15个，涵盖多个领域。'] }],
    leaveAlone: [
      { paragraphs: ['此次集中开工项目14个。', '据介绍，集中开工项目14个，涵盖多个领域。'] },
      { paragraphs: ['工业投资同比增长5个百分点，', '工业投资同比增长6个百分点。'] },
    ],
  },
}

function countsIn({ texts }: MaskedArticle): readonly Count[] {
  return texts.flatMap(({ masked, role }, text) =>
    role === 'byline'
      ? []
      : Array.from(masked.matchAll(COUNTED)).flatMap((match) => {
          const [found, thing = '', value = '', counter = ''] = match
          if (CHANGES.test(thing)) return []
          const to = match.index + found.length
          const from = to - value.length - counter.length
          return [{ text, from, to, key: `${thing}${counter}`, value: `${value}${counter}` }]
        }),
  )
}

function hitOf({ text, from, to }: Count, { value }: Count): ArticleHit {
  return {
    text,
    from,
    to,
    message: { zh: `前文为“${value}”，请核。`, en: `It was ${value} before; please check.` },
  }
}
