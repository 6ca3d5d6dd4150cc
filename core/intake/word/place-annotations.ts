import type { Piece, PartRole, Proposal } from '../proposal.ts'
import type { Annotation, Said, Saying, WordAnnotations } from './annotations.ts'

/** What stands in a part, in its order: words, struck ends of paragraphs, struck photos. */
export type Content =
  | { readonly kind: 'words'; readonly text: string; readonly saying: Saying }
  | { readonly kind: 'break'; readonly inserted: Said | undefined; readonly deleted: Said }
  | Extract<Gone, { kind: 'picture' }>

/** A struck paragraph, photo or table: a block of its own. */
export type Gone =
  | {
      readonly kind: 'paragraph'
      readonly words: readonly Content[]
      readonly isHeading: boolean
      readonly inserted: Said | undefined
      readonly deleted: Said
    }
  | {
      readonly kind: 'picture'
      readonly photo: number
      readonly inserted: Said | undefined
      readonly deleted: Said | undefined
    }
  | { readonly kind: 'table'; readonly table: number }

/** A piece of a part, with what is struck in it and around it. */
export type PlacedPiece = Piece & {
  readonly article: number
  readonly part: number
  readonly role: PartRole
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly head: Content[]
  readonly inside: Struck[]
  readonly tail: Content[]
  /** Blocks before and behind the part; only at its first and its last piece. */
  readonly before: Gone[]
  readonly after: Gone[]
}

export type Struck = Extract<Annotation, { kind: 'struck' | 'end' | 'picture' }>

export type Placed = {
  /** In the order of the source. */
  readonly pieces: readonly PlacedPiece[]
  /** Who inserted the end of a line together with the empty lines under it; undefined when it was there. */
  readonly endAfter: (lineEnd: number) => Said | undefined
  /** How much was struck in lines that belong to no article. */
  readonly leftOut: number
}

export const FIELD_ROLES: ReadonlySet<PartRole> = new Set(['kicker', 'title', 'subtitle', 'byline'])

/** Gives everything that is struck to the part whose line it stands on. */
export function placeAnnotations(proposal: Proposal, said: WordAnnotations): Placed {
  const { source } = proposal
  const pieces = placedPieces(proposal)
  const lines = struckLines(source, said.annotations)
  const endAfter = insertedEnds(source, said.annotations, lines)
  let leftOut = 0
  for (const line of lines.values()) {
    const onLine = piecesBetween(pieces, line)
    const isBlank = source.slice(line.from, line.to).trim() === ''
    const { gone, rest } = goneOf(line, isBlank ? endAfter(line.to) : null)
    placeGone(gone, { pieces, onLine, line, said })
    if (onLine.length === 0) leftOut += rest.length
    for (const struck of rest) nearest(onLine, struck.at)?.inside.push(struck)
  }
  return { pieces, endAfter, leftOut }
}

function placedPieces({ articles }: Proposal): readonly PlacedPiece[] {
  return articles
    .flatMap(({ parts }, article) =>
      parts.flatMap(({ pieces, role }, part) =>
        pieces.map((piece, index) => ({
          ...piece,
          article,
          part,
          role,
          isFirst: index === 0,
          isLast: index === pieces.length - 1,
          head: [],
          inside: [],
          tail: [],
          before: [],
          after: [],
        })),
      ),
    )
    .toSorted((a, b) => a.from - b.from)
}

type StruckLine = Piece & { readonly items: readonly (Struck | StruckTable)[] }
type StruckTable = Extract<Annotation, { kind: 'table' }>

/** By the offset at which the line begins. */
function struckLines(
  source: string,
  annotations: readonly Annotation[],
): ReadonlyMap<number, StruckLine> {
  const lines = new Map<number, Piece & { items: (Struck | StruckTable)[] }>()
  let last: (Piece & { items: (Struck | StruckTable)[] }) | undefined
  for (const one of annotations) {
    if (one.kind === 'text' || (one.kind === 'end' && one.deleted === undefined)) continue
    if (last === undefined || one.at < last.from || one.at > last.to) {
      const from = one.at === 0 ? 0 : source.lastIndexOf('\n', one.at - 1) + 1
      const end = source.indexOf('\n', one.at)
      last = { from, to: end < 0 ? source.length : end, items: [] }
      lines.set(from, last)
    }
    last.items.push(one)
  }
  return lines
}

/** An end is new only when no end was there: also none of the empty lines that intake leaves out. */
function insertedEnds(
  source: string,
  annotations: readonly Annotation[],
  struck: ReadonlyMap<number, StruckLine>,
): Placed['endAfter'] {
  const ends = new Map<number, Said>()
  for (const one of annotations)
    if (one.kind === 'end' && one.deleted === undefined && one.inserted !== undefined)
      ends.set(one.at, one.inserted)
  return (lineEnd) => {
    const first = ends.get(lineEnd)
    for (let at = lineEnd; ;) {
      if (!ends.has(at)) return undefined
      const next = source.indexOf('\n', at + 1)
      const to = next < 0 ? source.length : next
      const isBlank = to > at && source.slice(at + 1, to).trim() === ''
      if (!isBlank || struck.has(at + 1)) return first
      at = to
    }
  }
}

/** What is struck as a whole at the beginning of a line; `end` is that of an empty line. */
function goneOf(
  { items, from }: StruckLine,
  end: Said | undefined | null,
): { readonly gone: readonly Gone[]; readonly rest: readonly Struck[] } {
  const gone: Gone[] = []
  let open: Extract<Struck, { kind: 'struck' }>[] = []
  let at = 0
  for (const [index, item] of items.entries()) {
    if (end === null && item.at > from) break
    if (item.kind === 'struck') open.push(item)
    else {
      gone.push(item.kind === 'end' ? goneParagraph(open, item) : goneBlock(item))
      if (item.kind === 'end') open = []
      at = index + 1
    }
  }
  const rest = items.slice(at).flatMap((item) => (item.kind === 'table' ? [] : [item]))
  return end === null ? { gone, rest } : { gone: closed(gone, open, end), rest: [] }
}

/** On an empty line the last struck paragraph has the end of the line. */
function closed(
  gone: readonly Gone[],
  open: readonly Extract<Struck, { kind: 'struck' }>[],
  inserted: Said | undefined,
): readonly Gone[] {
  const deleted = open.at(-1)?.deleted
  if (deleted !== undefined) {
    const end = { kind: 'end', at: 0, isHeading: false, inserted, deleted } as const
    return [...gone, goneParagraph(open, end)]
  }
  const last = gone.at(-1)
  if (last?.kind !== 'paragraph') return gone
  return [...gone.slice(0, -1), { ...last, inserted: last.inserted && inserted }]
}

function goneParagraph(
  open: readonly Extract<Struck, { kind: 'struck' }>[],
  { isHeading, inserted, deleted }: Extract<Struck, { kind: 'end' }>,
): Gone {
  if (deleted === undefined) throw new RangeError('an end that is not struck is no struck end')
  return { kind: 'paragraph', words: open.map(wordsOf), isHeading, inserted, deleted }
}

function goneBlock(item: Extract<Annotation, { kind: 'picture' | 'table' }>): Gone {
  if (item.kind === 'table') return { kind: 'table', table: item.table }
  const { photo, inserted, deleted } = item
  return { kind: 'picture', photo, inserted, deleted }
}

export function wordsOf({
  kind: _kind,
  at: _at,
  text,
  ...saying
}: Extract<Struck, { kind: 'struck' }>): Content {
  return { kind: 'words', text, saying }
}

type Place = {
  readonly pieces: readonly PlacedPiece[]
  readonly onLine: readonly PlacedPiece[]
  readonly line: Piece
  readonly said: WordAnnotations
}

function placeGone(gone: readonly Gone[], { pieces, onLine, line, said }: Place): void {
  if (gone.length === 0) return
  const [here] = onLine
  const above = pieces.findLast(({ from }) => from < line.from)
  if (here !== undefined && !FIELD_ROLES.has(here.role)) {
    if (here.isFirst) here.before.push(...gone)
    else here.head.push(...gone.flatMap((one) => contentsOf(one, true)))
  } else if (here !== undefined && isReplaced(line, said)) {
    here.head.push(...gone.flatMap((one) => contentsOf(one, false)))
  } else if (above !== undefined) {
    if (above.isLast) above.after.push(...gone)
    else above.tail.push(...gone.flatMap((one) => contentsOf(one, false)))
  } else pieces[0]?.before.push(...gone)
}

/** In the middle of a part that was joined out of several lines. */
function contentsOf(gone: Gone, withEnd: boolean): readonly Content[] {
  if (gone.kind === 'table') return []
  if (gone.kind === 'picture') return [gone]
  const { words, inserted, deleted } = gone
  return withEnd ? [...words, { kind: 'break', inserted, deleted }] : words
}

/** All that the line says is new: what was struck before it is what it said. */
function isReplaced({ from, to }: Piece, { annotations }: WordAnnotations): boolean {
  let at = from
  for (const one of annotations) {
    if (one.kind !== 'text' || one.from < at || one.to > to) continue
    if (one.from > at || one.inserted === undefined) return false
    at = one.to
  }
  return at === to
}

function piecesBetween(
  pieces: readonly PlacedPiece[],
  { from, to }: Piece,
): readonly PlacedPiece[] {
  const first = lowerBound(pieces, from)
  const found: PlacedPiece[] = []
  for (let at = first; at < pieces.length; at += 1) {
    const piece = pieces[at]
    if (piece === undefined || piece.from > to) break
    if (piece.to <= to) found.push(piece)
  }
  return found
}

/** The first piece that begins at an offset or behind it. */
export function lowerBound(pieces: readonly { readonly from: number }[], offset: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.from ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function nearest(pieces: readonly PlacedPiece[], at: number): PlacedPiece | undefined {
  const far = ({ from, to }: PlacedPiece) => Math.max(from - at, at - to, 0)
  return pieces.reduce<PlacedPiece | undefined>(
    (best, piece) => (best === undefined || far(piece) < far(best) ? piece : best),
    undefined,
  )
}
