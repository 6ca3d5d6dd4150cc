import type { WordInline } from './word-document.ts'

export type NoteReference = Extract<WordInline, { kind: 'note' }>
type Text = Extract<WordInline, { kind: 'text' }>

type Notes = {
  /** '' when the file has no such note, or another number for it came before. */
  readonly textOf: (reference: NoteReference) => string
  /** What became of a note. */
  readonly settle: (reference: NoteReference, isHung: boolean) => void
}

/**
 * A line without the numbers of its notes: each note is on the word before its number, or on the
 * first word where none stands before it. A word that has one already gets both.
 */
export function hangNotes(inlines: readonly WordInline[], notes: Notes): readonly WordInline[] {
  if (!inlines.some(({ kind }) => kind === 'note')) return inlines
  const line: WordInline[] = []
  const waiting: NoteReference[] = []
  for (const one of inlines) {
    if (one.kind !== 'note') line.push(one)
    else if (isHungBehind(line, one, notes.textOf(one))) notes.settle(one, true)
    else waiting.push(one)
  }
  for (const one of waiting) notes.settle(one, isHungBefore(line, one, notes.textOf(one)))
  return line
}

/**
 * On as much of the end of the line as the number stands behind whatever is decided: behind what
 * stays when all is accepted, and behind what stays when all is rejected.
 */
function isHungBehind(line: WordInline[], reference: NoteReference, note: string): boolean {
  if (note === '') return false
  const last = line.at(-1)
  if (last?.kind === 'text' && last.note !== undefined) return isJoined(line, line.length - 1, note)

  const wanted = new Set(needsOf(reference))
  let hung: { readonly from: number; readonly pieces: readonly Text[] } | undefined
  const passed: Text[] = []
  for (let at = line.length - 1; at >= 0 && wanted.size > 0 && passed.length < FURTHEST; at -= 1) {
    const text = line[at]
    if (text?.kind !== 'text' || text.note !== undefined) break
    const word = LAST_WORD.exec(text.text.slice(-LONGEST_WORD))?.[0]
    const met = word === undefined ? [] : [...wanted].filter((need) => need(text))
    if (word !== undefined && met.length > 0) {
      const before = withText(text, text.text.slice(0, text.text.length - word.length))
      const pieces = [...before, { ...text, text: word, note }, ...passed.toReversed()]
      hung = { from: at, pieces }
      for (const need of met) wanted.delete(need)
    }
    passed.push({ ...text, note })
  }
  if (hung === undefined) return false
  line.splice(hung.from, line.length, ...hung.pieces)
  return true
}

type Need = (text: Text) => boolean

const stays: Need = (text) => text.deleted === null
const stood: Need = (text) => text.inserted === null
const goes: Need = (text) => text.deleted !== null

function needsOf({ inserted, deleted }: NoteReference): readonly Need[] {
  if (deleted !== null) return [goes]
  return inserted === null ? [stays, stood] : [stays]
}

/** Both notes on all words around a place that have the one. */
function isJoined(line: WordInline[], at: number, note: string): boolean {
  const known = line[at]
  if (known?.kind !== 'text') return false
  const isOne = (one: WordInline | undefined): one is Text =>
    one?.kind === 'text' && one.note === known.note
  let from = at
  while (isOne(line[from - 1])) from -= 1
  for (let place = from; isOne(line[place]); place += 1) {
    const one = line[place]
    if (one?.kind === 'text') line[place] = { ...one, note: `${known.note}\u3000${note}` }
  }
  return true
}

function isHungBefore(line: WordInline[], reference: NoteReference, note: string): boolean {
  const [need] = needsOf(reference)
  const at = line.findIndex(
    (one) => one.kind === 'text' && need?.(one) === true && FIRST_WORD.test(one.text),
  )
  const text = line[at]
  if (note === '' || text?.kind !== 'text') return false
  if (text.note !== undefined) return isJoined(line, at, note)
  const word = FIRST_WORD.exec(text.text)?.[0] ?? ''
  line.splice(at, 1, { ...text, text: word, note }, ...withText(text, text.text.slice(word.length)))
  return true
}

function withText(piece: Text, text: string): readonly Text[] {
  return text === '' ? [] : [{ ...piece, text }]
}

/** Pieces between a number and the words it stands behind. */
const FURTHEST = 100
/** UTF-16 units. */
const LONGEST_WORD = 40
const LAST_WORD = /(?:[A-Za-z0-9]+|[^\s])[\p{P}\s]*$/u
const FIRST_WORD = /^\s*(?:[A-Za-z0-9]+|[^\s])/u
