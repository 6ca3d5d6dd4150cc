import { describe, expect, it } from 'vitest'
import { ArticleId } from '#core/article/article'
import type { ProofedArticle, ProofedFinding } from '#core/proofreading/proof-report'
import {
  allRows,
  rowsInView,
  rulesFound,
  WHOLE_REPORT,
  type ReportView,
} from '#renderer/proof-report/report-rows'

function finding(rule: string, text: string, change: Partial<ProofedFinding> = {}): ProofedFinding {
  return {
    rule,
    class: 'error',
    place: { field: 'body', index: 0 },
    from: 0,
    to: text.length,
    text,
    suggestion: null,
    isSafe: false,
    message: { zh: '说明', en: 'Reason' },
    source: '',
    before: '前',
    after: '后',
    ...change,
  }
}

function article(title: string, ...findings: readonly ProofedFinding[]): ProofedArticle {
  const id = ArticleId.parse(crypto.randomUUID())
  return { id, title, characters: 0, findings, weight: 0 }
}

const ROWS = allRows([
  article('新城', finding('PU-01', ','), finding('CF-003', '按装', { suggestion: '安装' })),
  article('安居', finding('PU-01', ';', { class: 'hint' })),
])

function shown(change: Partial<ReportView>) {
  return rowsInView(ROWS, { ...WHOLE_REPORT, ...change }).map(({ finding: one }) => one.text)
}

describe('the findings in view', () => {
  it.each<[Partial<ReportView>, readonly string[]]>([
    [{}, [',', '按装', ';']],
    [{ class: 'hint' }, [';']],
    [{ rule: 'PU-01' }, [',', ';']],
    [{ rule: 'PU-01', class: 'error' }, [',']],
    [{ search: '安' }, ['按装', ';']],
    [{ search: '前按装后' }, ['按装']],
    [{ search: ' reason ' }, [',', '按装', ';']],
    [{ search: '没有' }, []],
    [{ sort: 'title' }, [';', ',', '按装']],
    [{ sort: 'rule' }, ['按装', ',', ';']],
  ])('under %j are %j', (view, texts) => {
    expect(shown(view)).toEqual(texts)
  })

  it('have their rules counted, the most frequent first, beside the one asked for', () => {
    expect(rulesFound(ROWS, 'PU-03')).toEqual([
      { rule: 'PU-01', count: 2 },
      { rule: 'CF-003', count: 1 },
      { rule: 'PU-03', count: 0 },
    ])
  })
})
