import type { Finding, Place } from '#core/proofreading/finding'
import { safeChanges } from '#core/proofreading/normalise'
import { oneAPlace } from '#core/proofreading/one-a-place'
import type { ProofText } from '#core/proofreading/proof-article'
import { proofreader, rulesInForce } from '#core/proofreading/proofreader'
import type { Setup } from '#core/proofreading/setup'
import type { Words } from '#core/proofreading/words'
import { ruleGroup } from '#core/proofreading/rule-group'
import type { BlockText, PaperText, ProofedBlock, SafeChange } from './worker-messages.ts'

export type BlockProofreader = {
  readonly names: Readonly<Record<string, Words>>
  /** Takes the paper as it stands now; answers what text rules find in blocks new to it. */
  readonly take: (paper: PaperText) => readonly ProofedBlock[]
  /** Asks the article rules too; answers every block of which something else is to be said now. */
  readonly lookAtWhole: () => readonly ProofedBlock[]
  /** What 一键规范 writes on a paper that is handed over whole. */
  readonly safeChanges: (whole: PaperText) => readonly SafeChange[]
  /** The paper again, for a proofreader under another setup. */
  readonly paper: () => PaperText
}

const NO_PAPER: PaperText = { order: [], fresh: [], editionDate: null, genre: 'news', photos: 0 }

/**
 * Proofreads a paper block by block. What text rules find in a block is kept until the block
 * changes; article rules are asked separately, because they look at everything.
 */
export function blockProofreader(setup: Setup): BlockProofreader {
  const rules = rulesInForce(setup)
  const reader = proofreader(setup)
  const articleRules = new Set(rules.flatMap(({ id, scope }) => (scope === 'article' ? [id] : [])))
  const names = Object.fromEntries(rules.map(({ id, name }) => [id, name]))
  const texts = new Map<number, BlockText>()
  const found = new Map<number, readonly Finding[]>()
  const said = new Map<number, string>()
  let paper = NO_PAPER

  function readText(id: number, text: ProofText): readonly Finding[] {
    const findings = found.get(id) ?? reader.ofText(text)
    found.set(id, findings)
    return findings
  }

  function answer(id: number, { place }: ProofText, findings: readonly Finding[]): ProofedBlock {
    const here = oneAPlace(findings.map((finding) => ({ ...finding, place })))
    said.set(id, JSON.stringify(here.map((finding) => ({ ...finding, place: null }))))
    return {
      id,
      found: here.map((finding) => ({
        finding,
        isOfArticle: articleRules.has(ruleGroup(finding.rule, names)),
      })),
    }
  }

  return {
    names,
    take: (next) => {
      paper = next
      for (const block of next.fresh) texts.set(block.id, block)
      for (const kept of [texts, found, said]) forgetAllBut(new Set(next.order), kept)
      return placedTexts(paper.order, texts)
        .filter(({ id }) => !found.has(id))
        .map(({ id, text }) => answer(id, text, readText(id, text)))
    },
    lookAtWhole: () => {
      const placed = placedTexts(paper.order, texts)
      const ofArticle = byPlace(
        reader.ofArticle({ ...paper, texts: placed.map(({ text }) => text) }),
      )
      return placed.flatMap(({ id, text }) => {
        const before = said.get(id)
        const more = ofArticle.get(keyOf(text.place)) ?? []
        const block = answer(id, text, [...readText(id, text), ...more])
        return said.get(id) === before ? [] : [block]
      })
    },
    safeChanges: ({ order, fresh, ...about }) => {
      const placed = placedTexts(order, new Map(fresh.map((block) => [block.id, block])))
      const ids = new Map(placed.map(({ id, text }) => [keyOf(text.place), id]))
      const article = { ...about, texts: placed.map(({ text }) => text) }
      return safeChanges(article, reader).flatMap(({ place, ...change }) => {
        const id = ids.get(keyOf(place))
        return id === undefined ? [] : [{ ...change, id }]
      })
    },
    paper: () => ({ ...paper, fresh: [...texts.values()] }),
  }
}

type PlacedText = { readonly id: number; readonly text: ProofText }

function placedTexts(
  order: readonly number[],
  texts: ReadonlyMap<number, BlockText>,
): readonly PlacedText[] {
  const counts = new Map<string, number>()
  return order.flatMap((id) => {
    const block = texts.get(id)
    if (block === undefined) return []
    const { field, role, text } = block
    const index = counts.get(field) ?? 0
    counts.set(field, index + 1)
    return [{ id, text: { place: { field, index }, role, text } }]
  })
}

function forgetAllBut(ids: ReadonlySet<number>, kept: Map<number, unknown>): void {
  for (const id of kept.keys()) if (!ids.has(id)) kept.delete(id)
}

function byPlace(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const places = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = keyOf(finding.place)
    places.set(key, [...(places.get(key) ?? []), finding])
  }
  return places
}

function keyOf({ field, index }: Place): string {
  return `${field} ${index}`
}
