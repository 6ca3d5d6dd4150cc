import { describe, expect, it } from 'vitest'
import { ownedPieces, ownerKey, stretches } from '#renderer/intake/owned-pieces'
import { sourceRows } from '#renderer/intake/source-rows'
import { SAMPLE_SOURCE, sampleProposal } from './sample-proposal.ts'

const pieces = ownedPieces(sampleProposal())

describe('the pieces of a source', () => {
  it('come in the order of the source, one after the other', () => {
    for (const [index, piece] of pieces.entries()) {
      expect(piece.from).toBeGreaterThanOrEqual(pieces[index - 1]?.to ?? 0)
    }
  })

  it('leave nothing but white space over', () => {
    const owned = pieces.map(({ from, to }) => SAMPLE_SOURCE.slice(from, to)).join('')
    expect(owned.replaceAll(/\s/gu, '')).toBe(SAMPLE_SOURCE.replaceAll(/\s/gu, ''))
  })

  it('name both halves of a torn paragraph alike', () => {
    const torn = ['此次集中', '领域，竞争'].map((start) => {
      const piece = pieces.find(({ from }) => SAMPLE_SOURCE.startsWith(start, from))
      return piece && ownerKey(piece.owner)
    })
    expect(torn[0]).toMatch(/^part 0\./u)
    expect(torn[1]).toBe(torn[0])
  })
})

describe('the stretches of a row', () => {
  it.each(sourceRows(SAMPLE_SOURCE))('cover line $line without gaps', (row) => {
    const found = stretches(row, pieces)
    expect(found.map(({ from, to }) => SAMPLE_SOURCE.slice(from, to)).join('')).toBe(
      SAMPLE_SOURCE.slice(row.from, row.to),
    )
    for (const [index, { from }] of found.entries()) {
      expect(from).toBe(found[index - 1]?.to ?? row.from)
    }
  })

  it('show what was set aside as such', () => {
    const [row] = sourceRows(SAMPLE_SOURCE)
    const kinds = row && stretches(row, pieces).map(({ piece }) => piece?.owner.kind)
    expect(kinds).toContain('set-aside')
  })

  it('are blank where a piece begins later in the row', () => {
    const found = stretches({ from: 0, to: 10 }, [
      {
        from: 4,
        to: 20,
        isDoubtful: false,
        owner: { kind: 'set-aside', index: 0 },
      },
    ])
    expect(found.map(({ from, to, piece }) => [from, to, piece !== null])).toEqual([
      [0, 4, false],
      [4, 10, true],
    ])
  })
})
