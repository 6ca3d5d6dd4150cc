import { characterCount } from '#core/article/character-count'
import type { ArticleRule, TextRule } from '../../rule.ts'
import { firstOf, wholeOf } from './article-parts.ts'

const FACTS = {
  layer: 'form',
  change: 'none',
  isOnByDefault: true,
  source: '新闻体例：标题',
} as const

const LONG = 20
const TOO_LONG = 26
const LONG_SUBTITLE = 30

export const longTitle: TextRule = {
  ...FACTS,
  id: 'TT-01',
  name: { zh: '标题过长', en: 'A long title' },
  class: 'hint',
  message: { zh: '标题偏长，宜压缩或断行。', en: 'The title is long; shorten or break it.' },
  scope: 'text',
  roles: new Set(['title', 'subtitle']),
  find: ({ role, text }) => {
    const count = Math.max(...text.split(/[ \u3000]+/u).map(characterCount))
    const limit = role === 'title' ? LONG : LONG_SUBTITLE
    if (count <= limit) return []
    return [
      {
        from: 0,
        to: text.length,
        class: role === 'title' && count > TOO_LONG ? 'warning' : 'hint',
        message: {
          zh: `${role === 'title' ? '主题' : '副题'}一行${count}字，宜在${limit}字以内。`,
          en: `${count} characters in one line; ${limit} at most would be better.`,
        },
      },
    ]
  },
  examples: {
    role: 'title',
    find: [['管城回族区召开金岱科创城项目推进第三次联席会领导小组会议', null]],
    leaveAlone: ['管城回族区第三批重大项目集中开工', '滨河绿道二期贯通 12公里慢行系统串起口袋公园'],
  },
}

export const datelineInTitle: TextRule = {
  ...FACTS,
  id: 'TT-07',
  name: { zh: '标题里有电头或署名', en: 'Dateline or byline in a headline' },
  class: 'warning',
  message: {
    zh: '标题不用“本报讯”，也不署名。',
    en: 'A headline carries neither dateline nor byline.',
  },
  scope: 'text',
  roles: new Set(['kicker', 'title', 'subtitle']),
  find: ({ masked }) =>
    Array.from(
      masked.matchAll(/本报讯|本台讯|本网讯|[（(](?:本报)?(?:记者|通讯员)[^）)]{2,20}[）)]/gu),
      ({ 0: found, index }) => ({ from: index, to: index + found.length }),
    ),
  examples: {
    role: 'title',
    find: [
      ['本报讯 管城召开分析会', null],
      ['管城召开分析会（记者 王红）', null],
    ],
    leaveAlone: ['管城召开分析会', '记者节里话初心'],
  },
}

/** Above this share of the subtitle's pairs of characters it says the title again. */
const REPEATED = 0.6

export const repeatedSubtitle: ArticleRule = {
  ...FACTS,
  id: 'TT-05',
  name: { zh: '引题、副题重复主题', en: 'Kicker or subtitle repeats the title' },
  class: 'warning',
  message: { zh: '与主题用词大半重复，请改写。', en: 'It mostly repeats the title.' },
  scope: 'article',
  find: (article) => {
    const title = firstOf(article, 'title')
    if (title === undefined) return []
    return (['kicker', 'subtitle'] as const).flatMap((role) => {
      const other = firstOf(article, role)
      return other !== undefined && isRepeated(other[1].text, title[1].text) ? [wholeOf(other)] : []
    })
  },
  examples: {
    find: [
      {
        title: '管城召开经济运行分析会',
        subtitle: '管城召开全区经济运行分析会',
        paragraphs: ['正文。'],
      },
    ],
    leaveAlone: [
      {
        title: '管城回族区召开经济运行分析会',
        subtitle: '打造经济高质量发展新引擎',
        paragraphs: ['正文。'],
      },
      { title: '管城召开经济运行分析会', subtitle: '管城', paragraphs: ['正文。'] },
    ],
  },
}

function isRepeated(said: string, title: string): boolean {
  const pairs = pairsOf(said)
  if (pairs.length < 4) return false
  const inTitle = new Set(pairsOf(title))
  return pairs.filter((pair) => inTitle.has(pair)).length / pairs.length > REPEATED
}

function pairsOf(text: string): readonly string[] {
  const characters = text.replaceAll(/[^\p{sc=Han}\d]/gu, '')
  return Array.from(
    characters.slice(1),
    (character, index) => `${characters.charAt(index)}${character}`,
  )
}
