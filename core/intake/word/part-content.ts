import { diffArrays } from 'diff'
import type { Part } from '../proposal.ts'
import type { Annotation, Saying } from './annotations.ts'
import {
  lowerBound,
  wordsOf,
  type Content,
  type PlacedPiece,
  type Struck,
} from './place-annotations.ts'

type LiveText = Extract<Annotation, { kind: 'text' }>

/** What is said of the text that stays, in its order. */
export function liveTexts(annotations: readonly Annotation[]): readonly LiveText[] {
  return annotations.filter((one) => one.kind === 'text')
}

export type ContentSource = { readonly text: string; readonly live: readonly LiveText[] }

/** All that stands in a part. Its final words are exactly what the proposal shows of it. */
export function partContent(
  part: Pick<Part, 'text'>,
  pieces: readonly PlacedPiece[],
  source: ContentSource,
): readonly Content[] {
  const raw = pieces.flatMap((piece) => [
    ...piece.head,
    ...pieceContent(piece, source),
    ...piece.tail,
  ])
  return finalWords(raw) === part.text ? raw : fitted(raw, part.text)
}

export function finalWords(contents: readonly Content[]): string {
  return contents.map((one) => (isFinal(one) ? one.text : '')).join('')
}

function isFinal(one: Content): one is Extract<Content, { kind: 'words' }> {
  return one.kind === 'words' && one.saying.deleted === undefined
}

function pieceContent(
  { from, to, inside }: PlacedPiece,
  source: ContentSource,
): readonly Content[] {
  const contents: Content[] = []
  let at = from
  for (const struck of inside) {
    const place = Math.min(Math.max(struck.at, at), to)
    contents.push(...finalContent({ from: at, to: place }, source))
    contents.push(...struckContent(struck))
    at = place
  }
  return [...contents, ...finalContent({ from: at, to }, source)]
}

function struckContent(struck: Struck): readonly Content[] {
  if (struck.kind === 'struck') return [wordsOf(struck)]
  if (struck.kind === 'picture') {
    const { photo, inserted, deleted } = struck
    return [{ kind: 'picture', photo, inserted, deleted }]
  }
  const { inserted, deleted } = struck
  return deleted === undefined ? [] : [{ kind: 'break', inserted, deleted }]
}

/** A stretch of the source with what is said of it; most of it says nothing. */
function finalContent(
  { from, to }: { readonly from: number; readonly to: number },
  { text, live }: ContentSource,
): readonly Content[] {
  const contents: Content[] = []
  const add = (start: number, end: number, saying: Saying) => {
    if (end > start) contents.push({ kind: 'words', text: text.slice(start, end), saying })
  }
  let at = from
  for (let index = Math.max(0, lowerBound(live, from) - 1); index < live.length; index += 1) {
    const one = live[index]
    if (one === undefined || one.from >= to) break
    if (one.to <= at) continue
    const { kind: _kind, from: start, to: end, ...saying } = one
    add(at, start, {})
    add(Math.max(at, start), Math.min(end, to), saying)
    at = Math.min(end, to)
  }
  add(at, to, {})
  return contents
}

/** Leaves out what the role leaves out, and puts in what it puts in: spaces, mostly. */
function fitted(raw: readonly Content[], text: string): readonly Content[] {
  const characters = Array.from(raw, (one) => (isFinal(one) ? Array.from(one.text) : [])).flat()
  const steps = diffArrays(characters, Array.from(text)).flatMap(({ value, added, removed }) =>
    value.map((character) => ({ character, added, removed })),
  )
  const fitting: Content[] = []
  let at = 0
  const putIn = () => {
    for (; steps[at]?.added === true; at += 1)
      fitting.push({ kind: 'words', text: steps[at]?.character ?? '', saying: {} })
  }
  for (const one of raw) {
    if (!isFinal(one)) {
      fitting.push(one)
      continue
    }
    for (const character of Array.from(one.text)) {
      putIn()
      if (steps[at]?.removed !== true) fitting.push({ ...one, text: character })
      at += 1
    }
  }
  putIn()
  return fitting
}

/** What stands before and behind so many units of the final words; struck words stay before. */
export function behindFinal(
  contents: readonly Content[],
  units: number,
): readonly [readonly Content[], readonly Content[]] {
  const before: Content[] = []
  const behind: Content[] = []
  let left = units
  for (const one of contents) {
    const length = isFinal(one) ? one.text.length : 0
    if (left >= length && behind.length === 0) before.push(one)
    else if (!isFinal(one) || left === 0) behind.push(one)
    else {
      before.push({ ...one, text: one.text.slice(0, left) })
      behind.push({ ...one, text: one.text.slice(left) })
    }
    left = Math.max(0, left - length)
  }
  return [before, behind]
}
