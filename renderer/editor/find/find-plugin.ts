import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { findMatches, type Match, type Search } from './find-matches.ts'

/** What is looked for, where it is, and which hit the editor stands at (-1 when there is none). */
export type Finding = {
  readonly search: Search
  readonly matches: readonly Match[]
  readonly at: number
  /** Carried through a composition; looked for anew once it is over. */
  readonly isRough: boolean
}

type Change = { readonly search: Search } | { readonly at: number }

const NOTHING: Finding = {
  search: { query: '', isLoose: true },
  matches: [],
  at: -1,
  isRough: false,
}

const key = new PluginKey<Finding>('find')

export function findPlugin(): Plugin<Finding> {
  return new Plugin<Finding>({
    key,
    state: {
      init: () => NOTHING,
      apply: (tr, finding, ...[, state]) => nextFinding(tr, finding, state),
    },
    props: { decorations: (state) => hits(state) },
  })
}

export function findingOf(state: EditorState): Finding {
  return key.getState(state) ?? NOTHING
}

export function lookFor(tr: Transaction, search: Search): Transaction {
  return tr.setMeta(key, { search } satisfies Change)
}

export function standAt(tr: Transaction, at: number): Transaction {
  return tr.setMeta(key, { at } satisfies Change)
}

function nextFinding(tr: Transaction, finding: Finding, { doc, selection }: EditorState): Finding {
  const change: Change | undefined = tr.getMeta(key)
  if (change !== undefined && 'at' in change) return { ...finding, at: change.at }

  const search = change?.search ?? finding.search
  if (search.query === '') return { ...NOTHING, search }
  if (change === undefined && isComposed(tr)) return carried(finding, tr)
  if (change === undefined && !tr.docChanged && !finding.isRough) return finding

  const matches = findMatches(doc, search)
  const near = change === undefined ? placeOf(finding, tr) : selection.from
  const at = matches.findIndex(({ from }) => from >= near)
  return { search, matches, at: at < 0 && matches.length > 0 ? 0 : at, isRough: false }
}

/** New marks around a word that is being composed would tear it from the input method. */
function isComposed(tr: Transaction): boolean {
  return tr.docChanged && tr.getMeta('composition') !== undefined
}

function carried(finding: Finding, { mapping }: Transaction): Finding {
  const matches = finding.matches
    .map(({ from, to }) => ({ from: mapping.map(from, 1), to: mapping.map(to, -1) }))
    .filter(({ from, to }) => from < to)
  return { ...finding, matches, at: Math.min(finding.at, matches.length - 1), isRough: true }
}

function placeOf({ matches, at }: Finding, tr: Transaction): number {
  return tr.mapping.map(matches[at]?.from ?? 0)
}

function hits(state: EditorState): DecorationSet {
  const { matches, at } = findingOf(state)
  if (matches.length === 0) return DecorationSet.empty
  return DecorationSet.create(
    state.doc,
    matches.map(({ from, to }, index) =>
      Decoration.inline(from, to, { class: index === at ? 'find-hit current' : 'find-hit' }),
    ),
  )
}
