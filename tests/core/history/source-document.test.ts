import { expect, it } from 'vitest'
import { sourceDocument } from '#core/history/source-document'
import { articleOf, compared, editsOf } from './compared-articles.ts'

const NOW = articleOf('本报讯 今天上午，项目开工。¶会议要求抓好安全生产。', {
  kicker: '奋战四季度',
  title: '第三批重大项目集中开工',
  byline: '记者 柴琳琳',
})

function edits(text: string) {
  return editsOf(compared(sourceDocument(text, NOW), NOW).rows)
}

it('lays the lines of a source where the article has them, so that only words are told of', () => {
  const source =
    '奋战四季度\n第三批重点项目集中开工\n\n　　本报讯 昨天上午，项目开工。\n会议要求抓好安全生产。\n记者 柴琳琳\n'
  expect(edits(source)).toEqual(['重点→重大', '昨天上午→今天上午'])
})

it('takes a first line that the headline has nothing of for text', () => {
  const source = '来稿请编辑老师审阅\n第三批重大项目集中开工\n会议要求抓好安全生产。'
  expect(edits(source)).toContain('-来稿请编辑老师审阅')
})
