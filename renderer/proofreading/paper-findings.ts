import { PluginKey, type EditorState, type StateField, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { assertNever } from '#core/shared/assert'
import { placedMarks } from './marks.ts'
import type { Places } from './place-findings.ts'

/** What proofreading knows of a paper. Everything in it moves with the text. */
export type PaperFindings = Places & {
  /** The mark that the editor stands at. */
  readonly current: number | null
  readonly spotlight: DecorationSet
  /** Grows whenever a mark comes or goes for another reason than the text's moving. */
  readonly turn: number
}

type Change =
  | { readonly kind: 'places'; readonly places: Places }
  | { readonly kind: 'removed'; readonly ids: ReadonlySet<number> }
  | { readonly kind: 'current'; readonly id: number | null }

const NOTHING: PaperFindings = {
  shown: DecorationSet.empty,
  left: DecorationSet.empty,
  current: null,
  spotlight: DecorationSet.empty,
  turn: 0,
}

export const findingsKey = new PluginKey<PaperFindings>('proofreading')

/** While an input method composes, underlines move along with the text and nothing else happens. */
export function findingsField(isComposing: () => boolean): StateField<PaperFindings> {
  return { init: () => NOTHING, apply: (tr, before) => next(tr, before, isComposing()) }
}

export function findingsOn(state: EditorState): PaperFindings {
  return findingsKey.getState(state) ?? NOTHING
}

export function withPlaces(tr: Transaction, places: Places): Transaction {
  return tr.setMeta(findingsKey, { kind: 'places', places } satisfies Change)
}

/** Takes marks away together with the words that they stood under. */
export function withoutMarks(tr: Transaction, ids: ReadonlySet<number>): Transaction {
  return tr.setMeta(findingsKey, { kind: 'removed', ids } satisfies Change)
}

export function standAtMark(tr: Transaction, id: number | null): Transaction {
  return tr.setMeta(findingsKey, { kind: 'current', id } satisfies Change)
}

function next(tr: Transaction, before: PaperFindings, isComposing: boolean): PaperFindings {
  const change: Change | undefined = tr.getMeta(findingsKey)
  const moved = tr.docChanged ? mapped(tr, before) : before
  if (change === undefined) {
    const isMoved = tr.selectionSet && !tr.docChanged && !isComposing
    return isMoved ? standing(moved, tr, markAtCaret(moved, tr)) : moved
  }
  switch (change.kind) {
    case 'places':
      return standing(
        { ...moved, ...change.places, turn: moved.turn + 1 },
        tr,
        // A report may have chosen the words before they were found here.
        moved.current ?? (tr.selection.empty ? null : markAtCaret(change.places, tr)),
      )
    case 'removed':
      return standing(
        { ...moved, shown: without(moved.shown, change.ids), turn: moved.turn + 1 },
        tr,
        moved.current,
      )
    case 'current':
      return standing(moved, tr, change.id)
    default:
      return assertNever(change)
  }
}

function mapped({ mapping, doc }: Transaction, findings: PaperFindings): PaperFindings {
  const { shown, left, spotlight } = findings
  return {
    ...findings,
    shown: shown.map(mapping, doc),
    left: left.map(mapping, doc),
    spotlight: spotlight.map(mapping, doc),
  }
}

function without(shown: DecorationSet, ids: ReadonlySet<number>): DecorationSet {
  const gone = placedMarks(shown).filter(({ mark }) => ids.has(mark.id))
  return shown.remove(gone.map(({ decoration }) => decoration))
}

function markAtCaret({ shown }: Places, { selection }: Transaction): number | null {
  const { from, to } = selection
  const at = placedMarks(shown).find(
    ({ decoration }) => decoration.from <= from && decoration.to >= to,
  )
  return at?.mark.id ?? null
}

/** The spotlight lies over the mark that the editor stands at, and goes when that mark has gone. */
function standing(findings: PaperFindings, tr: Transaction, id: number | null): PaperFindings {
  if (id === null && findings.current === null) return findings
  const at =
    id === null ? undefined : placedMarks(findings.shown).find(({ mark }) => mark.id === id)
  if (at === undefined) return { ...findings, current: null, spotlight: DecorationSet.empty }
  const { from, to } = at.decoration
  const [same] = findings.spotlight.find()
  if (findings.current === id && same?.from === from && same.to === to) return findings
  const attributes = { class: 'proof-current' }
  const light =
    at.from < at.to || tr.doc.resolve(from).parent.isTextblock
      ? Decoration.inline(from, to, attributes)
      : Decoration.node(from, to, attributes)
  return { ...findings, current: id, spotlight: DecorationSet.create(tr.doc, [light]) }
}
