import { datelineOf } from '#core/article/dateline'
import type { ArticleRule } from '../../rule.ts'
import { firstOf, hasTitle } from './article-parts.ts'

const FACTS = {
  class: 'hint',
  layer: 'form',
  change: 'none',
  isOnByDefault: true,
  scope: 'article',
  source: '新闻体例',
} as const

/** Short news begins with its day or with who met; features begin as they like. */
const NEWS_OPENING =
  /^(?:近日|日前|昨日|今日|昨天|今天|(?:\d{4}年)?\d{1,2}月\d{1,2}日[^。！？]{0,60}(?:召开|举行|开工|调研|督导|启动|揭牌|开幕)|[\p{sc=Han}]{2,12}(?:召开|举行))/u

export const missingDateline: ArticleRule = {
  ...FACTS,
  id: 'NF-01',
  name: { zh: '缺电头', en: 'No dateline' },
  message: {
    zh: '消息首段宜有电头“本报讯”；通讯、评论请忽略。',
    en: 'A news story begins with a dateline; features and comments do not.',
  },
  find: (article) => {
    const lead = firstOf(article, 'paragraph')
    if (!isNews(article.genre) || !hasTitle(article) || lead === undefined) return []
    const [text, { text: words }] = lead
    if (datelineOf(words) !== null || !NEWS_OPENING.test(words)) return []
    return [{ text, from: 0, to: Math.min(2, words.length) }]
  },
  examples: {
    find: [{ title: '管城召开经济运行分析会', paragraphs: ['9月29日，管城召开经济运行分析会。'] }],
    leaveAlone: [
      { title: '管城召开分析会', paragraphs: ['本报讯 9月29日，管城召开分析会。'] },
      { title: '管城召开分析会', paragraphs: ['（记者 王红）9月29日，管城召开分析会。'] },
      { paragraphs: ['9月29日，管城召开经济运行分析会。'] },
      { title: '一颗草莓的账本', paragraphs: ['惊蛰刚过，清河镇的大棚里满是果香。'] },
    ],
  },
}

const TIME =
  /\d{1,2}月|\d{1,2}日|近日|近期|近来|昨|今|日前|当日|上午|下午|上周|本周|本月|上月|目前|连日|入[春夏秋冬]|[春夏秋冬]季|节|以来|年|周[一二三四五六日]|月初|月底|自|随着|为/u

export const datelineWithoutTime: ArticleRule = {
  ...FACTS,
  id: 'NF-02',
  name: { zh: '电头后没有时间', en: 'No time after the dateline' },
  message: { zh: '导语里没有说明时间，请核。', en: 'The lead does not say when.' },
  find: (article) => {
    const lead = firstOf(article, 'paragraph')
    const dateline = lead === undefined ? null : datelineOf(lead[1].text)
    if (lead === undefined || dateline === null || TIME.test(dateline.text)) return []
    const [text, { text: words }] = lead
    const sentence = /^[^。！？]*/u.exec(words.slice(dateline.to))?.[0] ?? ''
    if (sentence.length < 4 || TIME.test(sentence)) return []
    return [{ text, from: 0, to: dateline.to }]
  },
  examples: {
    find: [{ paragraphs: ['本报讯 管城召开分析会，部署下一步工作。'] }],
    leaveAlone: [
      { paragraphs: ['本报讯 9月29日上午，管城召开分析会。'] },
      { paragraphs: ['本报讯 近日，管城召开分析会。'] },
    ],
  },
}

export const vagueTime: ArticleRule = {
  ...FACTS,
  id: 'NF-08',
  name: { zh: '会议、活动时间不具体', en: 'A vague day for a meeting' },
  message: {
    zh: '“近日”“日前”可否写出具体日期？',
    en: 'Could the day be given instead of 近日?',
  },
  find: (article) => {
    const lead = firstOf(article, 'paragraph')
    if (!isNews(article.genre) || !hasTitle(article) || lead === undefined) return []
    const vague = /(?:近日|日前)(?=[，,]?[^。！？]{0,30}(?:召开|举行|开工|开幕))/u.exec(
      lead[1].masked,
    )
    if (vague === null) return []
    return [{ text: lead[0], from: vague.index, to: vague.index + vague[0].length }]
  },
  examples: {
    find: [{ title: '管城召开分析会', paragraphs: ['本报讯 近日，管城召开经济运行分析会。'] }],
    leaveAlone: [
      { title: '管城召开分析会', paragraphs: ['本报讯 9月22日下午，管城召开分析会。'] },
      { paragraphs: ['近日，管城召开经济运行分析会。'] },
    ],
  },
}

function isNews(genre: string): boolean {
  return genre === 'news' || genre === 'brief'
}
