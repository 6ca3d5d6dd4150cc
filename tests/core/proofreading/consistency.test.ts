import { describe, expect, it } from 'vitest'
import { proofread, proofreader } from '#core/proofreading/proofreader'
import type { ExampleArticle } from '#core/proofreading/rule'
import { SHIPPED_SETUP } from '#core/proofreading/setup'
import { exampleArticle } from './example-article.ts'

const READER = proofreader(SHIPPED_SETUP)

const ARTICLE = {
  title: '管城14个重大项目集中开工',
  paragraphs: [
    '本报讯 9月29日上午，管城集中开工14个重大项目，总投资137.9亿元。区委副书记、区长张艳敏出席活动，区发改委主任李国栋介绍项目情况。',
    '张艳敏要求，要落实“三送一强”活动，全长3公里的产业路年底前建成。',
  ],
  captions: ['9月29日，工人在施工现场忙碌。记者 柴琳琳 摄'],
  byline: '记者 柴琳琳 通讯员 姜璞',
  editionDate: '2020-09-30',
  photos: 1,
} satisfies ExampleArticle

function found(change: (words: string) => string): readonly string[] {
  const article = exampleArticle({
    ...ARTICLE,
    title: change(ARTICLE.title),
    paragraphs: ARTICLE.paragraphs.map(change),
    captions: ARTICLE.captions.map(change),
  })
  return proofread(article, READER).map(({ rule, text, suggestion }) =>
    [rule, text, suggestion ?? ''].join(' ').trim(),
  )
}

describe('an article that agrees with itself', () => {
  it('is left alone', () => {
    expect(found((words) => words)).toEqual([])
  })

  it.each([
    { what: 'a figure', right: '管城14个', wrong: '管城15个', finding: 'CS-01 15个' },
    { what: 'a day', right: '9月29日，工人', wrong: '9月28日，工人', finding: 'CS-06 9月28日' },
    { what: 'a surname', right: '张艳敏要求', wrong: '章艳敏要求', finding: 'CS-02 章艳敏' },
    { what: 'a name', right: '张艳敏要求', wrong: '张艳明要求', finding: 'CS-02 张艳明' },
    { what: 'a unit', right: '3公里的', wrong: '3千米的，5公里外的', finding: 'UN-04 千米 公里' },
    { what: 'a photographer', right: '柴琳琳 摄', wrong: '柴林琳 摄', finding: 'CS-02 柴琳琳' },
    {
      what: 'a day to come',
      right: '9月29日上午',
      wrong: '10月29日上午',
      finding: 'CS-03 10月29日',
    },
  ])('is caught when $what is changed', ({ right, wrong, finding }) => {
    expect(found((words) => words.replace(right, wrong))).toContain(finding)
  })
})
