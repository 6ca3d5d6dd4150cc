import { describe, expect, it } from 'vitest'
import { articleText } from '#core/article/article-text'
import { readDocument } from '#core/article/document'
import { setPartAside } from '#core/intake/corrections'
import { splitPage } from '#core/intake/split-page'
import { annotatedText } from '#core/intake/word/annotated-text'
import { NO_OVERRIDES, overrideOf, withOverride } from '#renderer/intake/article-overrides'
import { pageOfDraft } from '#renderer/intake/page-of-draft'
import { CORRECTIONS } from '#renderer/intake/corrections'
import { detailsFound } from '#renderer/intake/details-found'
import { NOTHING_LEFT } from '#renderer/intake/given-page'
import { beginHistory } from '#renderer/intake/history'
import type { IntakeDraft } from '#renderer/intake/intake-state'
import { targetAt } from '#renderer/intake/target-at'
import { by, paragraph, run, wordDocument } from '../../core/intake/word/word-document-of.ts'
import { SAMPLE_SOURCE, sampleProposal } from './sample-proposal.ts'

function draft(): IntakeDraft {
  const proposal = sampleProposal()
  return {
    source: {
      name: '',
      text: SAMPLE_SOURCE,
      hash: '0',
      encoding: 'utf-8',
      photos: [],
      word: null,
      original: null,
      own: [],
      takenInBefore: [],
    },
    left: NOTHING_LEFT,
    history: beginHistory(proposal),
    details: detailsFound(proposal),
    overrides: NO_OVERRIDES,
  }
}

/** A Word file of two paragraphs, a word of the second inserted. */
function wordDraft(setAside: boolean): IntakeDraft {
  const inserted = by('李四')
  const { text, ...word } = annotatedText(
    wordDocument([
      paragraph(['区里召开会议。']),
      paragraph(['会后', run('又', { inserted }), '走访企业。']),
    ]),
    { moment: (at) => at, photoOf: () => null },
  )
  const proposal = splitPage(text)
  const [article] = proposal.articles
  const target = { article: 0, part: (article?.parts.length ?? 0) - 1 }
  const corrected = setAside ? setPartAside(proposal, target) : proposal
  const { source, ...page } = draft()
  return {
    ...page,
    source: { ...source, text, word, original: { file: null, losses: [] } },
    history: beginHistory(corrected),
  }
}

describe('what goes into the library', () => {
  it('says how many suggestions stay behind with the lines they stand on', () => {
    expect(pageOfDraft(wordDraft(false)).source.original?.losses).toEqual([])
    expect(pageOfDraft(wordDraft(true)).source.original?.losses).toEqual([
      { what: 'suggestion', count: 1, carried: false },
    ])
  })

  it('is every proposed article with its text and its lines', () => {
    const [first] = pageOfDraft(draft()).articles
    const read = readDocument(first?.doc ?? {})
    expect(read.ok && articleText(read.value).title).toBe('管城回族区第三批重大项目集中开工')
    expect([first?.lines.at(0)?.[0], first?.lines.at(-1)?.[1]]).toEqual([2, 11])
  })

  it('carries what the page says of itself', () => {
    const found = pageOfDraft(draft()).articles.map(({ details }) => details)
    expect(found.map(({ editionDate, page }) => [editionDate, page])).toEqual([
      ['2026-09-29', '3'],
      ['2026-09-29', '3'],
    ])
  })

  it('carries the section of the page where an article gives none of its own', () => {
    const page = draft()
    const [first] = page.history.present.articles
    const overrides =
      first && withOverride(NO_OVERRIDES, first, { section: '要闻', genre: 'brief' })
    const { articles: taken } = pageOfDraft({
      ...page,
      details: { ...page.details, section: '综合' },
      ...(overrides && { overrides }),
    })
    expect(taken.map(({ details }) => [details.section, details.genre])).toEqual([
      ['要闻', 'brief'],
      ['综合', 'news'],
    ])
  })
})

it('keeps what an article was given when its boundary moves', () => {
  const { history } = draft()
  const [, second] = history.present.articles
  if (second === undefined) throw new Error('the page has two articles')
  const overrides = withOverride(NO_OVERRIDES, second, { section: '经济' })

  const target = targetAt(history.present, { key: 'part 0.2', caret: 0 })
  if (target === undefined) throw new Error('the first article has three parts')
  const after = CORRECTIONS['start-article'].run(target, history.present)
  expect(after.articles.map((article) => overrideOf(overrides, article).section)).toEqual([
    undefined,
    undefined,
    '经济',
  ])
})

it('adds to what an article was given before', () => {
  const [first] = sampleProposal().articles
  if (first === undefined) throw new Error('the page has articles')
  const section = withOverride(NO_OVERRIDES, first, { section: '要闻' })
  const both = withOverride(section, first, { genre: 'feature' })
  expect(overrideOf(both, first)).toEqual({ section: '要闻', genre: 'feature' })
})
