import { array, assert, constantFrom, nat, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Proposal } from '#core/intake/proposal'
import { CORRECTIONS, withRole, type CorrectionId } from '#renderer/intake/corrections'
import { cursorAfter } from '#renderer/intake/cursor-after'
import type { Cursor } from '#renderer/intake/pointing'
import { isTextRow, proposalRows } from '#renderer/intake/proposal-rows'
import { targetAt } from '#renderer/intake/target-at'
import { sampleProposal } from './sample-proposal.ts'

const IDS = Object.keys(CORRECTIONS).filter((name): name is CorrectionId =>
  Object.hasOwn(CORRECTIONS, name),
)

function correctedAt(proposal: Proposal, id: CorrectionId, cursor: Cursor): Proposal {
  const target = targetAt(proposal, cursor)
  const { isPossible, run } = CORRECTIONS[id]
  return target !== undefined && isPossible(target, proposal) ? run(target, proposal) : proposal
}

function cursorOn(proposal: Proposal, start: string, caret = 0): Cursor {
  const row = proposalRows(proposal).find((candidate) => {
    if (candidate.kind === 'part') return candidate.part.text.startsWith(start)
    if (candidate.kind !== 'set-aside') return false
    return proposal.source.startsWith(start, candidate.setAside.piece.from)
  })
  if (row === undefined) throw new Error(`no row begins with ${start}`)
  return { key: row.key, caret }
}

function textUnder(proposal: Proposal, cursor: Cursor | null): string | undefined {
  const target = cursor === null ? undefined : targetAt(proposal, cursor)
  return target?.kind === 'part' ? target.part.text : undefined
}

/** Every character that is not white space, sorted: what no correction may add or lose. */
function characters({ source, articles, setAside }: Proposal): string {
  const pieces = [
    ...articles.flatMap(({ parts }) => parts.flatMap((part) => part.pieces)),
    ...setAside.map(({ piece }) => piece),
  ]
  return pieces
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to }) => source.slice(from, to))
    .join('')
    .replaceAll(/\s/gu, '')
}

describe('a correction', () => {
  it('splits a paragraph where the cursor stands, and stands on the second half', () => {
    const before = sampleProposal()
    const cursor = cursorOn(before, '此次集中', '此次集中开工项目14个，'.length)
    const after = correctedAt(before, 'split', cursor)
    expect(textUnder(after, cursorAfter(cursor, before, after))).toMatch(/^总投资137\.9亿元/u)
  })

  it('splits a joined paragraph exactly at its seam', () => {
    const before = sampleProposal()
    const seam = '此次集中开工项目14个，总投资137.9亿元，涉及产业转型升级、社会民生等重点'
    const after = correctedAt(before, 'split', cursorOn(before, '此次集中', seam.length))
    const texts = after.articles[0]?.parts.map(({ text }) => text) ?? []
    expect(texts).toContain(seam)
    expect(texts).toContain('领域，竞争力强、成长性好、关联度高。')
  })

  it('joins two paragraphs again, with the cursor at the joint', () => {
    const before = sampleProposal()
    const cursor = cursorOn(before, '此次集中')
    const after = correctedAt(before, 'join', cursor)
    const next = cursorAfter(cursor, before, after)
    const text = textUnder(after, next) ?? ''
    expect(text.slice(next?.caret)).toMatch(/^此次集中/u)
    expect(text.slice(0, next?.caret)).toMatch(/举行。$/u)
  })

  it('begins an article, and takes the boundary away again', () => {
    const before = sampleProposal()
    const split = correctedAt(before, 'start-article', cursorOn(before, '此次集中'))
    expect(split.articles).toHaveLength(3)
    const joined = correctedAt(split, 'join-article', cursorOn(split, '此次集中'))
    expect(joined.articles.map(({ parts }) => parts.length)).toEqual(
      before.articles.map(({ parts }) => parts.length),
    )
  })

  it('sets a line aside and stands on what took its place, so that it can be done again', () => {
    const before = sampleProposal()
    const cursor = cursorOn(before, '本报讯 9月29日')
    const after = correctedAt(before, 'set-aside', cursor)
    expect(textUnder(after, cursorAfter(cursor, before, after))).toMatch(/^此次集中/u)
  })

  it('takes a line back where it stood in the source, and stands on it', () => {
    const before = sampleProposal()
    const cursor = cursorOn(before, '本报讯 近日')
    const without = correctedAt(before, 'set-aside', cursor)
    const back = cursorOn(without, '本报讯 近日')
    const after = correctedAt(without, 'take-back', back)
    expect(after.articles[1]?.parts.map(({ text }) => text.slice(0, 5))).toEqual(
      before.articles[1]?.parts.map(({ text }) => text.slice(0, 5)),
    )
    expect(textUnder(after, cursorAfter(back, without, after))).toMatch(/^本报讯 近日/u)
  })

  it('leaves a whole article out, and the others as they were', () => {
    const before = sampleProposal()
    const after = correctedAt(before, 'exclude', cursorOn(before, '管城回族区第三批'))
    expect(after.articles).toEqual([before.articles[1]])
  })

  it('gives every role but the one a part already has', () => {
    const before = sampleProposal()
    const target = targetAt(before, cursorOn(before, '本报讯 近日'))
    if (target === undefined) throw new Error('there is such a paragraph')
    expect(withRole('paragraph').isPossible(target, before)).toBe(false)
    expect(withRole('caption').isPossible(target, before)).toBe(true)
  })

  it('neither adds nor loses a character, whatever is done in whatever order', () => {
    const step = record({ id: constantFrom(...IDS), row: nat(), caret: nat(60) })
    assert(
      property(array(step, { maxLength: 30 }), (steps) => {
        let proposal = sampleProposal()
        const whole = characters(proposal)
        for (const { id, row, caret } of steps) {
          const rows = proposalRows(proposal).filter(isTextRow)
          const key = rows[row % rows.length]?.key ?? ''
          const after = correctedAt(proposal, id, { key, caret })
          const next = cursorAfter({ key, caret }, proposal, after)
          expect(next !== null && targetAt(after, next) !== undefined).toBe(true)
          proposal = after
        }
        expect(characters(proposal)).toBe(whole)
      }),
      { numRuns: 60 },
    )
  })
})
