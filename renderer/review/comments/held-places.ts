import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import { useDrafts, keepBegunPlaces } from './drafts-state.ts'

type Range = { readonly from: number; readonly to: number }

type Hold =
  /** Words that somebody is writing a comment about, or that had one until just now. */
  | {
      readonly kind: 'hold'
      readonly thread: string
      readonly ranges: readonly Range[]
      readonly isBegun: boolean
    }
  | { readonly kind: 'release'; readonly thread: string }

const heldKey = new PluginKey<DecorationSet>('held-comments')

/** Places of comments that are not in the document: not yet, or no more. They move with the text. */
export function heldPlaces(): Plugin {
  return new Plugin({
    key: heldKey,
    state: { init: () => DecorationSet.empty, apply: next },
    props: { decorations: (state) => heldKey.getState(state) },
    view: (view) => {
      void Promise.resolve().then(() => holdBegun(view))
      return { destroy: () => keepBegunPlaces(begunPlaces(view.state)) }
    },
  })
}

export function hold(tr: Transaction, held: Omit<Hold & { kind: 'hold' }, 'kind'>): Transaction {
  return tr.setMeta(heldKey, { kind: 'hold', ...held } satisfies Hold)
}

export function release(tr: Transaction, thread: string): Transaction {
  return tr.setMeta(heldKey, { kind: 'release', thread } satisfies Hold)
}

/** None when the words have gone. */
export function heldRanges(state: EditorState, thread: string): readonly Range[] {
  return heldOf(heldKey.getState(state), thread).filter(({ from, to }) => from < to)
}

function next(tr: Transaction, before: DecorationSet): DecorationSet {
  const moved = before.map(tr.mapping, tr.doc)
  const change: Hold | undefined = tr.getMeta(heldKey)
  if (change === undefined) return moved
  const others = moved.remove([...heldOf(moved, change.thread)])
  if (change.kind === 'release') return others
  const { thread, ranges, isBegun } = change
  const attributes = isBegun ? { class: 'comment-begun' } : {}
  const added = ranges.map(({ from, to }) =>
    Decoration.inline(from, to, attributes, { thread, isBegun }),
  )
  return others.add(tr.doc, added)
}

function heldOf(set: DecorationSet | undefined, thread: string): readonly Decoration[] {
  return set?.find(undefined, undefined, (spec) => spec['thread'] === thread) ?? []
}

function begunPlaces(state: EditorState): ReadonlyMap<string, Range> {
  const held = heldKey.getState(state)?.find(undefined, undefined, (spec) => spec['isBegun']) ?? []
  return new Map(held.map(({ spec, from, to }) => [String(spec['thread']), { from, to }]))
}

/** What was begun before the paper was put away, when its words still stand there. */
function holdBegun(view: EditorView): void {
  if (view.isDestroyed) return
  const { doc } = view.state
  for (const { thread, quoted, from, to } of useDrafts.getState().begun) {
    const stands = to <= doc.content.size && doc.textBetween(from, to, ' ') === quoted
    if (!stands) continue
    view.dispatch(hold(view.state.tr, { thread, ranges: [{ from, to }], isBegun: true }))
  }
}
