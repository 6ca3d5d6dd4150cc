import { describe, expect, it } from 'vitest'
import { proofread, proofreader } from '#core/proofreading/proofreader'
import { SHIPPED_SETUP } from '#core/proofreading/setup'
import { exampleArticle } from './example-article.ts'

const READER = proofreader(SHIPPED_SETUP)

function found(...paragraphs: readonly string[]): readonly string[] {
  return proofread(exampleArticle({ paragraphs }), READER)
    .filter(({ rule }) => rule.startsWith('LY') || rule === 'PU-33' || rule === 'PU-19')
    .map(({ rule, place }) => `${rule} ${place.index}`)
}

describe('paragraphs that a column tore', () => {
  it('are found within a quotation, a word or a clause, and lack no stop', () => {
    expect(
      found(
        '各级各部门要坚定信心，为区域经济高质量发展和“十三',
        '五”圆满收官作出应有贡献。各单位要抓好组织领',
        '导，各级党组织要自觉扛起主体责任，全面落实各项举措，',
        '确保取得扎扎实实的成效。',
      ),
    ).toEqual(['LY-01 0', 'LY-01 1', 'LY-01 2'])
  })

  it('are told from paragraphs that only lack their stop', () => {
    expect(
      found(
        '会议听取了各项经济指标完成情况，研究了下一步工作',
        '虎强表示，今年以来，全区上下坚定信心。',
      ),
    ).toEqual(['PU-33 0'])
  })

  it('are told from headings, lists, quotations that go on, and bylines', () => {
    expect(
      found(
        '聚力项目建设',
        '今年以来，全区开工项目14个，居民李女士说：“变化真大。',
        '“以前这里是臭水沟。”',
        '据了解，获奖名单如下：',
        '一等奖　张三　李四　王五',
        '记者 柴琳琳 通讯员 姜璞 文图',
      ),
    ).toEqual([])
  })

  it('are seen at their second half when the first has strayed', () => {
    expect(found('听取了工作进展情况汇报。', '的工作氛围，全面推进创建工作。')).toEqual(['LY-02 1'])
  })

  it('are one finding when a layout broke every line', () => {
    expect(
      found(
        '管城回族区第三批重大项目集中',
        '开工活动在百丽郑州物流中心举',
        '行，管城回族区委书记虎强在分',
        '会场作项目情况汇报并宣布管城',
        '区重大项目开工。',
      ),
    ).toEqual(['LY-05 0'])
  })
})
