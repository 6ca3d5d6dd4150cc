import { bylineKind } from '#core/article/byline'
import { datelineOf } from '#core/article/dateline'
import { endsSentence } from '#core/intake/sentence'
import type { ArticleHit, ArticleRule, MaskedArticle } from '../../rule.ts'
import { firstWords, paragraphRuns } from './paragraphs.ts'

const LEAST_LENGTH = 25

export const textAfterByline: ArticleRule = {
  id: 'LY-04',
  name: { zh: '署名之后仍有正文', en: 'Text below the byline' },
  class: 'warning',
  layer: 'layout',
  message: {
    zh: '署名之后仍有正文段落，疑段落错位',
    en: 'Text follows the byline: the paragraph may have strayed',
  },
  source: '版面复核',
  change: 'none',
  isOnByDefault: true,
  scope: 'article',
  find: strays,
  examples: {
    find: [
      {
        paragraphs: [
          '会议召开。',
          '记者 柴琳琳 通讯员 姜璞',
          '关于文明城市创建工作，张艳敏要求，要高度重视全国文明城市创建工作，营造浓厚',
        ],
      },
      {
        paragraphs: [
          '会议召开。',
          '记者 孙庆辉',
          '同时加大宣传动员力度，狠抓薄弱环节，抓实抓细各项工作，确保实效。',
        ],
      },
    ],
    leaveAlone: [
      { paragraphs: ['会议召开。', '记者 柴琳琳 通讯员 姜璞', '管城回族区召开经济运行分析会'] },
      { paragraphs: ['会议召开。', '记者 柴琳琳 通讯员 姜璞'] },
      {
        paragraphs: [
          '记者 柴琳琳',
          '近日，管城回族区召开经济运行分析会，研究部署下一步重点工作和任务。',
        ],
      },
    ],
  },
}

function strays(article: MaskedArticle): readonly ArticleHit[] {
  return paragraphRuns(article).flatMap((run) =>
    run.slice(2).flatMap(({ index, text }, before) => {
      const byline = run[before + 1]?.text ?? ''
      const above = run[before]?.text ?? ''
      const isBelow = endsSentence(above) && bylineKind(byline) === 'with-role'
      return isBelow && isRunningText(text) ? [{ text: index, from: 0, to: firstWords(text) }] : []
    }),
  )
}

function isRunningText(text: string): boolean {
  if (text.length <= LEAST_LENGTH || !/[，。；：！？,;]/u.test(text)) return false
  return datelineOf(text) === null && bylineKind(text) !== 'with-role'
}
