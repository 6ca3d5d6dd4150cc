import { describe, expect, it } from 'vitest'
import { applyChanges } from '#core/proofreading/normalise'
import type { Finding } from '#core/proofreading/finding'
import { proofread, proofreader } from '#core/proofreading/proofreader'
import { SHIPPED_SETUP } from '#core/proofreading/setup'
import { exampleArticle } from './example-article.ts'

const READER = proofreader(SHIPPED_SETUP)

function found(...paragraphs: readonly string[]): readonly Finding[] {
  return proofread(exampleArticle({ paragraphs }), READER).filter(({ rule }) =>
    rule.startsWith('PU'),
  )
}

function mended(text: string): string {
  const changes = found(text).flatMap(({ from, to, suggestion }) =>
    suggestion === null ? [] : [{ from, to, suggestion }],
  )
  return applyChanges(text, changes)
}

describe('a mark without its partner', () => {
  it.each([
    ['要聚焦“项目为王，全力推进重点项目。', '要聚焦“项目为王”，全力推进重点项目。'],
    ['树牢“四个意识、坚定“四个自信”。', '树牢“四个意识”、坚定“四个自信”。'],
    ['印发了《关于加强治理的意见，明确任务。', '印发了《关于加强治理的意见》，明确任务。'],
    [
      '印发《关于开展“三级书记抓振兴”的通知，要求落实。',
      '印发《关于开展“三级书记抓振兴”的通知》，要求落实。',
    ],
    ['印发了关于加强治理的意见》，明确任务。', '印发了《关于加强治理的意见》，明确任务。'],
    ['有区发改委（区统计局、区财政局等部门。', '有区发改委（区统计局）、区财政局等部门。'],
    ['他说：“我们要办好实事。', '他说：“我们要办好实事。”'],
    ['她坦言，“现在我把这里当成了家。', '她坦言，“现在我把这里当成了家。”'],
    ['王某某（右二看望困难职工。', '王某某（右二）看望困难职工。'],
    ['他说：我们要办好实事。”', '他说：“我们要办好实事。”'],
    ['坚持“项目为王理念，推动发展。', '坚持“项目为王”理念，推动发展。'],
    ['深入开展我为群众办实事”活动。', '深入开展“我为群众办实事”活动。'],
    ['活动以书香管城”为主题。', '活动以“书香管城”为主题。'],
    ['开展”我为群众办实事”活动。', '开展“我为群众办实事”活动。'],
    ['活动以“书香管城“为主题。', '活动以“书香管城”为主题。'],
    ['落实”四个最严“要求。', '落实“四个最严”要求。'],
    ['“园中园“建设提速，“链长制”作用显现。', '“园中园”建设提速，“链长制”作用显现。'],
    ['作品《春到老城〉展出。', '作品《春到老城》展出。'],
    ['“全民阅读’活动启动。', '“全民阅读”活动启动。'],
    ['推进‘厕所革命”三年行动。', '推进“厕所革命”三年行动。'],
    ['传达《纪律处分条例》》精神。', '传达《纪律处分条例》精神。'],
    ['开展““双报到”活动。', '开展“双报到”活动。'],
    ['宣读《关于“创文”工作的“决定》”。', '宣读《关于“创文”工作的“决定”》。'],
  ])('is mended in “%s”', (written, right) => {
    expect(mended(written)).toBe(right)
  })

  it.each([
    '以“学雷锋、树新风”“为主题的活动。',
    '把“小事不出网格、大事不出社区落到实处。',
    '（记者 王某 通讯员李某报道。',
    '“老旧小区改造，改的是环境，暖的是民心。',
    '他说：“谢谢政府！我们喝上了放心水。',
  ])('is only shown where nobody can tell its place: “%s”', (text) => {
    expect(found(text).map(({ rule, suggestion }) => [rule, suggestion])).toEqual([['PU-32', null]])
  })

  it('may stand paragraphs away: each opens the quotation, the last closes it', () => {
    expect(found('他说：“第一段话讲了很多。', '“第二段话也不短。', '“第三段话讲完了。”')).toEqual(
      [],
    )
    expect(found('他说：“第一段话讲了很多。', '会议随后结束。').map(({ rule }) => rule)).toEqual([
      'PU-32',
    ])
  })
})

describe('marks that are right', () => {
  it.each([
    '全力落实“六稳”“六保”，提速“古都新生”。',
    '树牢“四个意识”、坚定“四个自信”、做到“两个维护”。',
    '活动以“书香管城 阅读有你”为主题。',
    '“请问，社保卡怎么办理？”“您好，请到3号窗口。”',
    '“以前是‘等米下锅’，现在是‘找米下锅’。”张书记说。',
    '《管城回族区国土空间总体规划（2021—2035年）》获批。',
    '晚上8:30，演出准时开始，比分3:2，增长3.6%，投资1,379万元。',
    '咨询电话：0371-66668888，地址：城东路100号。',
    '住在东街3-5号院、18-2号楼的居民。',
    '（1）提高认识；（2）狠抓落实。其中1）、2）两项尤为重要。',
    '本报讯（记者 王某）昨日，区图书馆新馆正式开馆。',
    '三、四月份是播种季节。',
  ])('are left alone: “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it('are left alone in headlines and bylines', () => {
    const article = exampleArticle({
      kicker: '市领导开展专题调研督导',
      title: '打造铁路沿线景观 让群众更舒心',
      subtitle: '强化政治担当　推动常态化',
      paragraphs: ['本报讯 近日，会议召开。'],
      byline: '记者 柴琳琳 通讯员 姜璞 文图',
    })
    expect(proofread(article, READER).filter(({ rule }) => /^(?:PU|LY)/u.test(rule))).toEqual([])
  })
})
