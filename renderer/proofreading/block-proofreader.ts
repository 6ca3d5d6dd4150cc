import type { Finding } from '#core/proofreading/finding'
import { safeChanges } from '#core/proofreading/normalise'
import { oneAPlace } from '#core/proofreading/one-a-place'
import { proofreader, rulesInForce } from '#core/proofreading/proofreader'
import type { Setup } from '#core/proofreading/setup'
import type { Words } from '#core/proofreading/words'
import { ruleGroup } from '#core/proofreading/rule-group'
import { inItsPart, joinedTexts, keyOfPlace, wholeInPart, type JoinedText } from './joined-texts.ts'
import type {
  BlockText,
  FoundHere,
  PaperText,
  ProofedBlock,
  SafeChange,
} from './worker-messages.ts'

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
  const found = new Map<string, readonly Finding[]>()
  const said = new Map<number, string>()
  let paper = NO_PAPER

  function readText({ key, text }: JoinedText): readonly Finding[] {
    const findings = found.get(key) ?? reader.ofText(text)
    found.set(key, findings)
    return findings
  }

  /** Every block of the text, whether or not something is found in it. */
  function answers(joined: JoinedText, findings: readonly Finding[]): readonly ProofedBlock[] {
    const { place } = joined.text
    const here = oneAPlace(findings.map((finding) => ({ ...finding, place })))
    const placed = here.flatMap((finding) => inItsPart(joined, finding) ?? [])
    return joined.parts.map(({ id }) => ({
      id,
      found: placed.flatMap((one) => (one.id === id ? [one.finding] : [])).map(asFoundHere),
    }))
  }

  function asFoundHere(finding: Finding): FoundHere {
    return { finding, isOfArticle: articleRules.has(ruleGroup(finding.rule, names)) }
  }

  /** Whether this is something else than was said of the block before. */
  function isNews({ id, found: here }: ProofedBlock): boolean {
    const words = JSON.stringify(here.map(({ finding }) => ({ ...finding, place: null })))
    const isSaid = said.get(id) === words
    said.set(id, words)
    return !isSaid
  }

  return {
    names,
    take: (next) => {
      paper = next
      for (const block of next.fresh) texts.set(block.id, block)
      const ids = new Set(next.order)
      forgetAllBut(ids, texts)
      forgetAllBut(ids, said)
      const joined = joinedTexts(paper.order, texts)
      forgetAllBut(new Set(joined.map(({ key }) => key)), found)
      const blocks = joined
        .filter(({ key }) => !found.has(key))
        .flatMap((one) => answers(one, readText(one)))
      for (const block of blocks) isNews(block)
      return blocks
    },
    lookAtWhole: () => {
      const joined = joinedTexts(paper.order, texts)
      const ofArticle = byPlace(
        reader.ofArticle({ ...paper, texts: joined.map(({ text }) => text) }),
      )
      return joined.flatMap((one) => {
        const more = ofArticle.get(keyOfPlace(one.text.place)) ?? []
        return answers(one, [...readText(one), ...more]).filter(isNews)
      })
    },
    safeChanges: ({ order, fresh, ...about }) => {
      const joined = joinedTexts(order, new Map(fresh.map((block) => [block.id, block])))
      const known = new Map(joined.map((one) => [keyOfPlace(one.text.place), one]))
      const article = { ...about, texts: joined.map(({ text }) => text) }
      return safeChanges(article, reader).flatMap(({ place, ...change }) => {
        const one = known.get(keyOfPlace(place))
        return one === undefined ? [] : (wholeInPart(one, change) ?? [])
      })
    },
    paper: () => ({ ...paper, fresh: [...texts.values()] }),
  }
}

function forgetAllBut<Key>(still: ReadonlySet<Key>, kept: Map<Key, unknown>): void {
  for (const key of kept.keys()) if (!still.has(key)) kept.delete(key)
}

function byPlace(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const places = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = keyOfPlace(finding.place)
    places.set(key, [...(places.get(key) ?? []), finding])
  }
  return places
}
