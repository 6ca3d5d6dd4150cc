import type { Node, ResolvedPos } from 'prosemirror-model'
import { PluginKey, type EditorState, type StateField, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Tracked } from '#core/article/change'
import { changeKey, commentKey } from './cards.ts'

/** The card that the editor stands at, and the blocks it speaks of; its words have a style sheet. */
export type Spotlight = { readonly current: string | null; readonly light: DecorationSet }

const NOTHING: Spotlight = { current: null, light: DecorationSet.empty }

const SUGGESTIONS: ReadonlySet<string> = new Set(['insertion', 'deletion', 'formatting'])

export const spotlightKey = new PluginKey<Spotlight>('review-spotlight')

export function spotlightOn(state: EditorState): Spotlight {
  return spotlightKey.getState(state) ?? NOTHING
}

export function standAtCard(tr: Transaction, key: string | null): Transaction {
  return tr.setMeta(spotlightKey, { key })
}

/** Typing moves the light along; only going somewhere looks what stands there. */
export function spotlightField(isComposing: () => boolean): StateField<Spotlight> {
  return {
    init: () => NOTHING,
    apply: (tr, before) => {
      const told: { readonly key: string | null } | undefined = tr.getMeta(spotlightKey)
      if (told !== undefined) return lit(tr.doc, told.key)
      if (tr.docChanged) return { ...before, light: before.light.map(tr.mapping, tr.doc) }
      if (!tr.selectionSet || isComposing()) return before
      const key = keyAt(tr)
      return key === before.current ? before : lit(tr.doc, key)
    },
  }
}

function keyAt({ selection: { $from, $to, empty } }: Transaction): string | null {
  const here = keysAt($from)
  if (empty) return here[0] ?? null
  const there = new Set(keysAt($to))
  return here.find((key) => there.has(key)) ?? null
}

/** Suggestions before comments: they want an answer here. */
function keysAt($at: ResolvedPos): readonly string[] {
  const { nodeAfter, nodeBefore, parent } = $at
  const marks = [nodeAfter, nodeBefore].flatMap((node) => node?.marks ?? [])
  const changes = marks
    .filter(({ type }) => SUGGESTIONS.has(type.name))
    .map(({ attrs }) => String(attrs['id']))
  const isAtEnd = $at.parentOffset === parent.content.size
  const ofBlocks = ancestors($at)
    .filter((block) => !block.isTextblock || isAtEnd)
    .flatMap(idsOn)
  const threads = marks
    .filter(({ type }) => type.name === 'comment')
    .map(({ attrs }) => String(attrs['thread']))
  return [...[...changes, ...ofBlocks].map(changeKey), ...threads.map(commentKey)]
}

function ancestors($at: ResolvedPos): readonly Node[] {
  return Array.from({ length: $at.depth }, (_, above) => $at.node($at.depth - above))
}

function idsOn({ attrs }: Node): readonly string[] {
  const tracked: Tracked | null | undefined = attrs['tracked']
  const { inserted, deleted, retyped } = tracked ?? {}
  return [inserted, deleted, retyped].flatMap((change) => change?.id ?? [])
}

function lit(doc: Node, current: string | null): Spotlight {
  if (current === null) return NOTHING
  const lights: Decoration[] = []
  doc.descendants((node, from) => {
    if (idsOn(node).some((id) => changeKey(id) === current)) {
      const shine = { class: 'review-current-block' }
      lights.push(Decoration.node(from, from + node.nodeSize, shine))
    }
    return !node.isTextblock
  })
  return { current, light: DecorationSet.create(doc, lights) }
}
