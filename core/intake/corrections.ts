import { partText } from './part-text.ts'
import type {
  Part,
  PartPlace,
  PartRole,
  Piece,
  Proposal,
  ProposedArticle,
  SetAside,
} from './proposal.ts'

/*
 * What the editor can put right in a proposal. Every correction keeps the promise that each character
 * of the source lies in exactly one piece. One that makes no sense at a place returns the proposal
 * unchanged, the very same object, so that a screen can tell.
 */

/** Makes a part the first of an article of its own; what follows it comes along. */
export function startArticleAt(proposal: Proposal, place: PartPlace): Proposal {
  const article = proposal.articles[place.article]
  if (article === undefined || place.part <= 0 || place.part >= article.parts.length)
    return proposal
  const above = { parts: article.parts.slice(0, place.part) }
  const below = { parts: article.parts.slice(place.part).map(certain) }
  return { ...proposal, articles: proposal.articles.toSpliced(place.article, 1, above, below) }
}

/** Takes the boundary above an article away. */
export function joinWithPreviousArticle(proposal: Proposal, article: number): Proposal {
  const above = proposal.articles[article - 1]
  const below = proposal.articles[article]
  if (above === undefined || below === undefined) return proposal
  const joined = { parts: [...above.parts, ...below.parts] }
  return { ...proposal, articles: proposal.articles.toSpliced(article - 1, 2, joined) }
}

/** Decides what a part is; the editor's word leaves no doubt. */
export function setRole(proposal: Proposal, place: PartPlace, role: PartRole): Proposal {
  return withPart(proposal, place, ({ pieces }) => [partOf(proposal, role, pieces)])
}

/** Cuts a part in two at a UTF-16 offset into the source. */
export function splitPart(proposal: Proposal, place: PartPlace, at: number): Proposal {
  return withPart(proposal, place, (part) => {
    const [before, after] = splitPieces(part.pieces, at)
    const holdsBoth = [before, after].every((pieces) => saysSomething(proposal, pieces))
    if (!holdsBoth) return [part]
    return [partOf(proposal, part.role, before), partOf(proposal, part.role, after)]
  })
}

/** Joins a part to the one above it in its article, under that one's role. */
export function joinWithPrevious(proposal: Proposal, place: PartPlace): Proposal {
  const parts = proposal.articles[place.article]?.parts
  const above = parts?.[place.part - 1]
  const below = parts?.[place.part]
  if (parts === undefined || above === undefined || below === undefined) return proposal
  const joined = partOf(proposal, above.role, [...above.pieces, ...below.pieces])
  return withParts(proposal, place.article, parts.toSpliced(place.part - 1, 2, joined))
}

/** Moves a part one place up or down, past the edge of an article into the next. */
export function movePart(proposal: Proposal, place: PartPlace, by: -1 | 1): Proposal {
  const parts = proposal.articles[place.article]?.parts
  const part = parts?.[place.part]
  if (parts === undefined || part === undefined) return proposal
  const to = place.part + by
  if (to < 0 || to >= parts.length) return movedAcross(proposal, place, by)
  return withParts(
    proposal,
    place.article,
    parts.toSpliced(place.part, 1).toSpliced(to, 0, certain(part)),
  )
}

/** Says that a part belongs to no article. */
export function setPartAside(proposal: Proposal, place: PartPlace): Proposal {
  const part = proposal.articles[place.article]?.parts[place.part]
  if (part === undefined) return proposal
  const items = part.pieces.map((piece): SetAside => ({ piece, reason: 'by-hand', doubt: null }))
  const setAside = [...proposal.setAside, ...items].toSorted((a, b) => a.piece.from - b.piece.from)
  return { ...withPart(proposal, place, () => []), setAside }
}

/** Takes back what was set aside, as a paragraph before `place.part` of an article, or a new one at the end. */
export function takeBack(proposal: Proposal, item: number, place: PartPlace): Proposal {
  const taken = proposal.setAside[item]
  if (taken === undefined) return proposal
  const part = partOf(proposal, 'paragraph', [taken.piece])
  const setAside = proposal.setAside.toSpliced(item, 1)
  const parts = proposal.articles[place.article]?.parts
  if (parts === undefined)
    return { ...proposal, setAside, articles: [...proposal.articles, { parts: [part] }] }
  return { ...withParts(proposal, place.article, parts.toSpliced(place.part, 0, part)), setAside }
}

function partOf({ source }: Proposal, role: PartRole, pieces: readonly Piece[]): Part {
  return { role, pieces, text: partText(source, role, pieces), doubt: null }
}

function certain(part: Part): Part {
  return part.doubt === null ? part : { ...part, doubt: null }
}

function withPart(
  proposal: Proposal,
  { article, part }: PartPlace,
  replace: (part: Part) => readonly Part[],
): Proposal {
  const parts = proposal.articles[article]?.parts
  const old = parts?.[part]
  if (parts === undefined || old === undefined) return proposal
  const made = replace(old)
  if (made.length === 1 && made[0] === old) return proposal
  return withParts(proposal, article, parts.toSpliced(part, 1, ...made))
}

/** An article without parts is none. */
function withParts(proposal: Proposal, index: number, parts: readonly Part[]): Proposal {
  const kept: readonly ProposedArticle[] = parts.length === 0 ? [] : [{ parts }]
  return { ...proposal, articles: proposal.articles.toSpliced(index, 1, ...kept) }
}

function movedAcross(proposal: Proposal, place: PartPlace, by: -1 | 1): Proposal {
  const neighbour = proposal.articles[place.article + by]
  const article = proposal.articles[place.article]
  const part = article?.parts[place.part]
  if (neighbour === undefined || article === undefined || part === undefined) return proposal
  const grown = by < 0 ? [...neighbour.parts, certain(part)] : [certain(part), ...neighbour.parts]
  const widened = withParts(proposal, place.article + by, grown)
  return withParts(widened, place.article, article.parts.toSpliced(place.part, 1))
}

function splitPieces(pieces: readonly Piece[], at: number): [readonly Piece[], readonly Piece[]] {
  const index = pieces.findIndex(({ from, to }) => from <= at && at < to)
  const piece = pieces[index]
  if (piece === undefined) return [pieces, []]
  const before = [...pieces.slice(0, index), { from: piece.from, to: at }]
  const after = [{ from: at, to: piece.to }, ...pieces.slice(index + 1)]
  return [before.filter(isLong), after.filter(isLong)]
}

function isLong({ from, to }: Piece): boolean {
  return to > from
}

function saysSomething({ source }: Proposal, pieces: readonly Piece[]): boolean {
  return pieces.some(({ from, to }) => source.slice(from, to).trim() !== '')
}
