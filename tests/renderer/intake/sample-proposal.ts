import { splitPage } from '#core/intake/split-page'
import type { Proposal } from '#core/intake/proposal'

/** A small page of two articles, torn once, with a page line above. */
export const SAMPLE_SOURCE = [
  '区闻日报 2026年9月29日 第3版',
  '',
  '管城回族区第三批重大项目集中开工',
  '',
  '本报讯 9月29日上午，管城回族区第三批重大项目集中开工活动在百丽郑州物流中心举行。',
  '',
  '此次集中开工项目14个，总投资137.9亿元，涉及产业转型升级、社会民生等重点',
  '',
  '领域，竞争力强、成长性好、关联度高。',
  '',
  '记者 柴琳琳 通讯员 姜璞 文图',
  '',
  '管城回族区召开经济运行分析会',
  '',
  '本报讯 近日，管城回族区召开经济运行分析会。会议听取了各项经济指标完成情况。',
  '',
  '记者 柴琳琳 通讯员 姜璞',
].join('\n')

export function sampleProposal(): Proposal {
  return splitPage(SAMPLE_SOURCE)
}
