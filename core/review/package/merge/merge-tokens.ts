import type { Change } from '#core/article/change'
import { schema } from '#core/article/schema'
import { suggested, struck, type Item } from './item.ts'
import { mergeFormats } from './merge-formats.ts'
import type { Merging, Three } from './merging.ts'
import { mergePlaces, type PlaceCount } from './merge-places.ts'
import { mergeType } from './merge-type.ts'
import { regionsOf, type Region } from './regions.ts'
import { isKept, sideOf, standingBetween, type Edit, type Side } from './side.ts'
import { changeOf } from './their-suggestions.ts'
import { finalWordsOf, isAlive, trackedOf, type Token } from './token.ts'

type WholeToken = Extract<Token, { readonly kind: 'whole' }>
/** Merges what stands as a whole on all three sides, inside. */
export type MergeWhole = (nodes: Three<WholeToken['node']>) => WholeToken['node']

/**
 * Everything of ours in its order, and between it what they did as suggestions: rejecting those
 * gives ours back. Where both changed the same place, ours stays and theirs follows it.
 */
export function mergeTokens(
  tokens: Three<readonly Token[]>,
  merging: Merging,
  mergeWhole: MergeWhole,
): readonly Item[] {
  const ours = sideOf(tokens.base, tokens.ours)
  const theirs = sideOf(tokens.base, tokens.theirs)
  const { theirs: apart, conflicts } = regionsOf(ours, theirs)
  merging.changed.ours += ours.edits.length
  merging.changed.theirs += apart.length + conflicts.length

  const work: Work = {
    base: tokens.base,
    ours,
    theirs,
    merging,
    mergeWhole,
    items: [],
    format: { own: once(merging), last: -2 },
    places: new Map(),
  }
  const edits = apart.map((edit) => ({ ...edit, own: once(merging) }))
  const regions = conflicts.map((region) => ({
    ...region,
    own: once(merging),
    isAllGone: standingBetween(theirs, region).length === 0,
  }))
  const places = [...edits, ...regions]
  for (let index = 0; index <= tokens.base.length; index += 1) {
    keep(work, ours.added[index] ?? [])
    const edit = edits.find(({ from, to }) => from <= index && index <= to)
    if (edit !== undefined) suggest(work, theirs.added[index] ?? [], edit.own)
    const region = regions.find(({ to }) => to === index)
    if (region !== undefined) showBoth(work, region)
    if (index === tokens.base.length) break
    const around = places.find(({ from, to }) => from <= index && index < to)
    mergeOne(work, index, around)
  }
  return work.items
}

type Work = {
  readonly base: readonly Token[]
  readonly ours: Side
  readonly theirs: Side
  readonly merging: Merging
  readonly mergeWhole: MergeWhole
  readonly items: Item[]
  /** The stretch of text whose emphasis they changed, up to its last known character. */
  format: { readonly own: Own; last: number }
  readonly places: PlaceCount
}

/** One suggestion of the packer's for all that belongs together, made when it is needed. */
type Own = () => Change
type OwnEdit = Edit & { readonly own: Own }
type OwnRegion = Region & {
  readonly own: Own
  /** Of what both know there, nothing stands on their side. */
  readonly isAllGone: boolean
}

function once({ suggestions }: Merging): Own {
  let change: Change | undefined
  return () => (change ??= suggestions.begin())
}

function keep({ items }: Work, tokens: readonly Token[]): void {
  items.push(...tokens.map((token) => ({ token, isOurs: true })))
}

/** What is struck on their side is not handed on: it never stood here. */
function suggest({ items, merging }: Work, tokens: readonly Token[], own: Own): void {
  for (const token of tokens.filter(isAlive)) {
    const change = insertionOf(token)
    const by = change === undefined ? own() : merging.suggestions.known(change)
    items.push({ token: suggested(token, by), isOurs: false })
  }
}

function insertionOf(token: Token): Change | undefined {
  if (token.kind === 'character') return changeOf(token.marks, 'insertion')
  return trackedOf(token.kind === 'end' ? token.block : token.node).inserted
}

function deletionOf(token: Token | undefined): Change | undefined {
  if (token === undefined) return undefined
  if (token.kind === 'character') return changeOf(token.marks, 'deletion')
  return trackedOf(token.kind === 'end' ? token.block : token.node).deleted
}

function mergeOne(work: Work, index: number, around: OwnEdit | OwnRegion | undefined): void {
  const { base, ours, theirs, items } = work
  const known = base[index]
  const our = ours.kept[index]
  const their = theirs.kept[index]
  if (known === undefined) return
  if (our !== undefined) {
    const token = isTakenAway(work, index, around)
      ? taken(work, index, around)
      : merged(work, index)
    items.push({ token, isOurs: true })
  }
  const isBack = their !== undefined && isAlive(their) && !isAlive(known)
  if (isEdit(around) && isBack && !isKept(ours, index)) suggest(work, [their], around.own)
  const isShown = around !== undefined && !isEdit(around)
  if (!isShown && isAlive(known) && !isKept(ours, index)) rescueWhole(work, known, their)
}

function isEdit(around: OwnEdit | OwnRegion | undefined): around is OwnEdit {
  return around !== undefined && 'inserts' in around
}

function isTakenAway(work: Work, index: number, around: OwnEdit | OwnRegion | undefined): boolean {
  const { base, ours, theirs } = work
  const known = base[index]
  if (around === undefined || known === undefined || !isAlive(known)) return false
  if (!isKept(ours, index) || isKept(theirs, index)) return false
  return isEdit(around) || around.isAllGone
}

function taken(work: Work, index: number, around: OwnEdit | OwnRegion | undefined): Token {
  const { base, ours, theirs, merging } = work
  const [known, our] = [base[index], ours.kept[index]]
  if (around === undefined || known === undefined || our === undefined) throw new RangeError('gone')
  const change = deletionOf(theirs.kept[index])
  if (our.kind === 'whole' && wordsOf(known) !== wordsOf(our)) {
    merging.conflicts.push({ ours: wordsOf(our), theirs: '' })
  }
  return struck(our, change === undefined ? around.own() : merging.suggestions.known(change))
}

/** Ours with what they did inside it or about its looks. */
function merged(work: Work, index: number): Token {
  const { base, ours, theirs, merging, mergeWhole } = work
  const [known, our, their] = [base[index], ours.kept[index], theirs.kept[index]]
  if (our === undefined) throw new RangeError('gone')
  if (their === undefined || known === undefined || known.kind !== our.kind) return our
  if (our.kind === 'character') {
    if (known.kind !== 'character' || their.kind !== 'character') return our
    const isBoth = isAlive(our) && isAlive(their)
    const counted = { merging, count: work.places, at: index }
    const marks = isBoth
      ? mergePlaces({ base: known, ours: our, theirs: their }, counted)
      : our.marks
    const characters = { base: known, ours: { ...our, marks }, theirs: their }
    return mergeFormats(characters, merging, () => formatOf(work, index))
  }
  if (our.kind === 'end') {
    if (known.kind !== 'end' || their.kind !== 'end') return our
    const blocks = { base: known.block, ours: our.block, theirs: their.block }
    return { kind: 'end', block: mergeType(blocks, merging) }
  }
  if (known.kind !== 'whole' || their.kind !== 'whole' || !isAlive(their)) return our
  const nodes = { base: known.node, ours: our.node, theirs: their.node }
  return { ...our, node: mergeType({ ...nodes, ours: mergeWhole(nodes) }, merging) }
}

function formatOf(work: Work, index: number): Change {
  const isSameStretch = work.format.last >= index - 1
  work.format = { own: isSameStretch ? work.format.own : once(work.merging), last: index }
  if (!isSameStretch) work.merging.changed.theirs += 1
  return work.format.own()
}

/** A photo or a table that we took away and they worked on comes back as a suggestion. */
function rescueWhole(work: Work, known: Token, their: Token | undefined): void {
  if (their?.kind !== 'whole' || !isAlive(their) || wordsOf(known) === wordsOf(their)) return
  work.merging.conflicts.push({ ours: '', theirs: wordsOf(their) })
  suggest(work, [their], once(work.merging))
}

function wordsOf(token: Token): string {
  return finalWordsOf([token])
}

/** Ours stands already; theirs follows, in a paragraph of its own where ours ends with one. */
function showBoth(work: Work, region: OwnRegion): void {
  const { ours, theirs, items, merging } = work
  merging.conflicts.push({
    ours: finalWordsOf(standingBetween(ours, withContext(work, region))),
    theirs: finalWordsOf(standingBetween(theirs, withContext(work, region))),
  })
  const tokens = [...standingBetween(theirs, region)]
  if (tokens.length === 0) return
  const isAfterEnd = items.at(-1)?.token.kind === 'end'
  const endsItself = tokens.at(-1)?.kind === 'end'
  if (!isAfterEnd && endsItself && tokens.length > 1) tokens.pop()
  for (const token of tokens) {
    const change = insertionOf(token)
    const isTheirs = change !== undefined && !merging.suggestions.isOurs(change)
    const by = isTheirs ? merging.suggestions.known(change) : region.own()
    items.push({ token: suggested(token, by), isOurs: false })
  }
  if (!isAfterEnd || endsItself || tokens.at(-1)?.kind !== 'character') return
  const end: Token = { kind: 'end', block: schema.nodes.paragraph.create() }
  items.push({ token: suggested(end, region.own()), isOurs: false })
}

/** Characters around a place that tell a reader where it is. */
const CONTEXT = 8

function withContext({ base }: Work, { from, to }: Region): Region {
  let [first, last] = [from, to]
  while (first > from - CONTEXT && base[first - 1]?.kind === 'character') first -= 1
  while (last < to + CONTEXT && base[last]?.kind === 'character') last += 1
  return { from: first, to: last }
}
