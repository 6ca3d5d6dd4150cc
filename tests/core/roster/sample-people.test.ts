import { expect, it } from 'vitest'
import { NO_DETAILS } from '#core/article/article'
import { newDocument } from '#core/article/new-document'
import { newArticleOf } from '#core/intake/new-article-of'
import { splitPage } from '#core/intake/split-page'
import { proofArticleOf } from '#core/proofreading/proof-article-of'
import { proofread, proofreader } from '#core/proofreading/proofreader'
import { SHIPPED_SETUP } from '#core/proofreading/setup'
import { EXAMPLE_ROSTER } from '#core/roster/example-roster'
import { SAMPLE_TEXT } from '../../corpus/sample-page.ts'

it('says of the sample page’s leaders only what is odd about one of them', () => {
  const reader = proofreader({ ...SHIPPED_SETUP, roster: EXAMPLE_ROSTER })
  const details = { ...NO_DETAILS, editionDate: '2020-09-30' }
  const found = splitPage(SAMPLE_TEXT).articles.flatMap((article) =>
    proofread(proofArticleOf(newDocument(newArticleOf(article)), details), reader),
  )
  const ours = found.filter(({ rule }) => rule.startsWith('LD-'))
  expect(ours.map(({ rule, text }) => [rule, text])).toEqual([
    ['LD-06', '区政协主席、区委常委、纪委书记'],
  ])
})
