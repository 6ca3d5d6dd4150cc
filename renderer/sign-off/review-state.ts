import { create } from 'zustand'
import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import type { ReviewState } from '#core/review/review-state'
import { ask, onNews } from '../shell/ask.ts'

/** The record of the article that the 审签 tab speaks of. */
export type ShownReview = {
  readonly id: ArticleId | null
  readonly state: ReviewState | null
  readonly error: LibraryError | null
}

const NOTHING: ShownReview = { id: null, state: null, error: null }

export const useReview = create<ShownReview>(() => NOTHING)

/** What an article's text may be changed by for its checks to be worth reading again. */
const AFTER_SAVE_MS = 400

/** Reads the record of an article and follows it until the returned function is called. */
export function followReview(id: ArticleId): () => void {
  if (useReview.getState().id !== id) useReview.setState({ ...NOTHING, id })
  let timer: ReturnType<typeof setTimeout> | undefined
  const readSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void readReview(id), AFTER_SAVE_MS)
  }
  const stop = [
    onNews('review:changed', (news) => news.id === id && showReview(id, news.state)),
    onNews('article:saved', (news) => news.id === id && readSoon()),
    onNews('review:comments-changed', (news) => news.id === id && readSoon()),
    onNews('article:replaced', (news) => news.id === id && readSoon()),
  ]
  void readReview(id)
  return () => {
    clearTimeout(timer)
    for (const each of stop) each()
  }
}

export async function readReview(id: ArticleId): Promise<ReviewState | undefined> {
  const answer = await ask('review:state', { id })
  if (answer.ok) {
    showReview(id, answer.value)
    return answer.value
  }
  if (useReview.getState().id === id) useReview.setState({ error: answer.error })
  return undefined
}

export function showReview(id: ArticleId, state: ReviewState): void {
  if (useReview.getState().id === id) useReview.setState({ state, error: null })
}
