import { describe, expect, it } from 'vitest'
import { proofread, proofreader } from '#core/proofreading/proofreader'
import { SHIPPED_SETUP } from '#core/proofreading/setup'
import { SAMPLE_ARTICLES } from '../../corpus/sample-page.ts'
import { exampleArticle } from './example-article.ts'

const READER = proofreader(SHIPPED_SETUP)
const OF_THE_WHOLE = /^(?:NU|UN|WR|NF|TT|CS)/u

describe('an article', () => {
  it.each(['区图书馆新馆正式开馆。', '开工现场', '近日，管城召开分析会。', ''])(
    'is not asked of the bare paragraph “%s”',
    (text) => {
      const found = proofread(exampleArticle({ paragraphs: [text] }), READER)
      const form = found.filter(({ rule }) => /^(?:NF|TT|CS)/u.test(rule))
      expect(form.filter((finding) => finding.class !== 'hint')).toEqual([])
    },
  )

  it('of the sample page has the faults its readers noted, and no others', () => {
    const found = SAMPLE_ARTICLES.map(({ normalizedParagraphs, byline, ...article }) =>
      proofread(
        exampleArticle({
          ...article,
          paragraphs: normalizedParagraphs,
          byline: byline.raw,
          editionDate: '2020-09-30',
        }),
        READER,
      ).flatMap(({ rule }) => (OF_THE_WHOLE.test(rule) ? [rule] : [])),
    )
    expect(found).toEqual([
      ['NU-21', 'NF-05'],
      ['NF-08', 'WR-02'],
      [],
      ['TT-01', 'WR-03'],
      ['TT-01', 'WR-01'],
    ])
  })
})
