import type { Node } from 'prosemirror-model'
import type { Change } from '#core/article/change'
import type { CommentThread } from '#core/review/comments'
import type { SourcePhoto } from '../new-article-of.ts'
import type { Proposal } from '../proposal.ts'
import type { Said, WordAnnotations } from './annotations.ts'
import { articleNode, type WordPage } from './article-node.ts'
import { liveTexts } from './part-content.ts'
import { placeAnnotations, type PlacedPiece } from './place-annotations.ts'
import { threadsOf, type ThreadPlaces } from './word-threads.ts'

export type WordArticle = {
  readonly doc: Node
  readonly comments: readonly CommentThread[]
  /** How many of them are about words that came into no article, or about none. */
  readonly placeless: number
}

type Making = { readonly photos: readonly SourcePhoto[]; readonly newId: () => string }

/**
 * The articles that a page out of a Word file becomes, with its suggestions and comments. What they
 * say at last is what the proposal shows: where the editor changed it, the editor's word holds.
 */
export function wordArticles(
  proposal: Proposal,
  said: WordAnnotations,
  { photos, newId }: Making,
): readonly WordArticle[] {
  const places: ThreadPlaces = new Map()
  const page = pageOf(proposal, said, photos)
  const changeOf = changes(newId)
  const docs = proposal.articles.map((article, index) => {
    const threadOf = (comment: string) => threadIn(places, comment, { article: index, newId })
    return articleNode(article, index, { ...page, marking: { changeOf, threadOf } })
  })
  return threadsOf(docs, said.comments, { places, newId })
}

function pageOf(
  proposal: Proposal,
  said: WordAnnotations,
  photos: readonly SourcePhoto[],
): Omit<WordPage, 'marking'> {
  const { pieces, endAfter } = placeAnnotations(proposal, said)
  const byPart = new Map<string, PlacedPiece[]>()
  for (const piece of pieces) {
    const key = `${piece.article} ${piece.part}`
    byPart.set(key, [...(byPart.get(key) ?? []), piece])
  }
  return {
    source: { text: proposal.source, live: liveTexts(said.annotations) },
    tables: said.tables,
    lists: new Map(said.lines.flatMap(({ at, list }) => (list === null ? [] : [[at, list]]))),
    photos,
    endAfter,
    following: new Map(pieces.map((piece, at) => [piece, pieces[at + 1]])),
    piecesOf: (article, part) => {
      const order = proposal.articles[article]?.parts[part]?.pieces ?? []
      return inOrder(byPart.get(`${article} ${part}`) ?? [], order)
    },
  }
}

/** The editor may have joined what stands the other way round in the source. */
function inOrder(
  pieces: readonly PlacedPiece[],
  order: readonly { readonly from: number }[],
): readonly PlacedPiece[] {
  return order.flatMap(({ from }) => pieces.find((piece) => piece.from === from) ?? [])
}

/** Every stretch is one suggestion. */
function changes(newId: () => string): (said: Said) => Change {
  const ids = new Map<number, string>()
  return ({ by, at, stretch }) => {
    const id = ids.get(stretch) ?? newId()
    ids.set(stretch, id)
    return { id, by, at }
  }
}

/** A comment whose words came into two articles stays with the first. */
function threadIn(
  places: ThreadPlaces,
  comment: string,
  { article, newId }: { readonly article: number; readonly newId: () => string },
): string | null {
  const known = places.get(comment)
  if (known !== undefined) return known.article === article ? known.thread : null
  const thread = newId()
  places.set(comment, { article, thread })
  return thread
}
