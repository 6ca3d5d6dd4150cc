import type { Node } from 'prosemirror-model'
import { PluginKey, type EditorState, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { currentTranslate } from '../app/use-translate.ts'
import { personColour } from '../review/person-colour.ts'
import type { AuthorShare } from './authors-state.ts'
import type { Authors } from './history-worker.ts'

/** Null while nobody wants to know; then no key pays for it. */
export type AuthorColours = DecorationSet | null

export const authorsKey = new PluginKey<AuthorColours>('authors')

export function authorColours(state: EditorState): AuthorColours {
  return authorsKey.getState(state) ?? null
}

export function withAuthorColours(tr: Transaction, colours: AuthorColours): Transaction {
  return tr.setMeta(authorsKey, { colours })
}

/** Typing moves the colours along; only a new answer changes them. */
export function nextColours(tr: Transaction, before: AuthorColours): AuthorColours {
  const told: { readonly colours: AuthorColours } | undefined = tr.getMeta(authorsKey)
  if (told !== undefined) return told.colours
  return before !== null && tr.docChanged ? before.map(tr.mapping, tr.doc) : before
}

export function coloursOf(doc: Node, spans: Authors, only: string | null): DecorationSet {
  return DecorationSet.create(
    doc,
    spans.map(({ from, to, by }) => coloured(from, to, { by, only })),
  )
}

/** The same sentences, with another person standing out. */
export function coloursAgain(
  doc: Node,
  colours: DecorationSet,
  only: string | null,
): DecorationSet {
  const spans = colours.find().map(({ from, to, spec }) => ({ from, to, by: authorIn(spec) }))
  return coloursOf(doc, spans, only)
}

/** Whose sentence a place is in. */
export function authorAt(colours: DecorationSet, place: number): string | null {
  const [found] = colours.find(place, place)
  return found === undefined ? null : authorIn(found.spec)
}

/** In proportion to the text, most first. */
export function sharesOf(spans: Authors): readonly AuthorShare[] {
  const lengths = new Map<string, number>()
  for (const { from, to, by } of spans) lengths.set(by, (lengths.get(by) ?? 0) + to - from)
  const whole = spans.reduce((sum, { from, to }) => sum + to - from, 0)
  return Array.from(lengths, ([by, length]) => ({ by, share: length / whole })).toSorted(
    (a, b) => b.share - a.share,
  )
}

type Shown = { readonly by: string; readonly only: string | null }

function coloured(from: number, to: number, { by, only }: Shown): Decoration {
  const isShown = only === null || only === by
  const person = by === '' ? {} : { 'data-person': String(personColour(by)) }
  const attributes = {
    class: isShown ? 'authored' : 'authored quiet',
    title: by === '' ? currentTranslate()('authors.nobody') : by,
    ...person,
  }
  return Decoration.inline(from, to, attributes, { by })
}

function authorIn(spec: { readonly by?: unknown }): string {
  return typeof spec.by === 'string' ? spec.by : ''
}
