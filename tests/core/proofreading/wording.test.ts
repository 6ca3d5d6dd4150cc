import { describe, expect, it } from 'vitest'
import { proofread, proofreader } from '#core/proofreading/proofreader'
import { SHIPPED_SETUP } from '#core/proofreading/setup'
import { exampleArticle } from './example-article.ts'

const READER = proofreader(SHIPPED_SETUP)

function findings(text: string) {
  return proofread(exampleArticle({ paragraphs: [text] }), READER).filter(({ rule }) =>
    rule.startsWith('WR'),
  )
}

function mended(text: string): string {
  return findings(text)
    .toReversed()
    .reduce(
      (done, { from, to, suggestion }) => done.slice(0, from) + (suggestion ?? '') + done.slice(to),
      text,
    )
}

describe('words that stand twice', () => {
  it.each([
    ['推进推进重点项目建设。', '推进重点项目建设。'],
    ['要进一步进一步提升服务水平。', '要进一步提升服务水平。'],
    ['区委被被评为先进。', '区委被评为先进。'],
    ['会议研究了了下一步工作。', '会议研究了下一步工作。'],
    ['全体干部要加加强学习。', '全体干部要加强学习。'],
    ['对企业开展检查检查。', '对企业开展检查。'],
    ['要加强领导，要加强领导，确保实效。', '要加强领导，确保实效。'],
  ])('finds “%s”', (text, right) => {
    expect(mended(text)).toBe(right)
  })

  it.each([
    '老人们一个个喜笑颜开，脸上露出了甜甜的笑容。',
    '我们要看看账本，算算细账。',
    '志愿者婷婷和圆圆常常结伴参加，天天如此。',
    '大大小小的项目、来来往往的车辆',
    '实实在在的变化让群众看得见。',
    '要认认真真抓落实，扎扎实实办实事。',
    '为了了解群众需求，干部走村入户。',
    '各类在在建项目和在在校学生',
    '他是支队支队长，她是项目项目经理。',
    '深入学习习近平新时代中国特色社会主义思想。',
    '常委会会议研究工作作风问题。',
    '我们研究研究再说。',
    '知了知了地叫，小溪哗啦哗啦地流。',
    '他说：“谢谢谢谢，来了来了！”',
    '二七区二七广场',
  ])('leaves “%s” alone', (text) => {
    expect(findings(text)).toEqual([])
  })
})
