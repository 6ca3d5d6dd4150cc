import type { Change } from '#core/article/change'
import type { HouseStyle } from '#core/house-style/house-style'
import { NO_COMMENTS, type CommentWriting } from './comment-writing.ts'
import { footnoteWriting, type FootnoteWriting } from './word-footnotes.ts'
import { momentStamps } from './word-moment.ts'
import type { WordPhoto } from './word-photo.ts'

/** What one Word file shares while its articles are written. */
export type Writing = {
  readonly style: HouseStyle
  readonly photos: ReadonlyMap<string, WordPhoto>
  /** Numbers that no other drawing or list of the file has; the same at every export. */
  readonly nextId: () => number
  readonly review: ReviewWriting
}

/** How suggestions, comments, notes and links of the article at hand are written. */
export type ReviewWriting = {
  /** Whether suggestions are shown: then nothing of the text is left out or tidied. */
  readonly isTracked: boolean
  /** Numbers that no other revision of the file has. */
  readonly nextRevision: () => number
  /** Minutes that the desk's clock is ahead of UTC: Word shows the hour that is written. */
  readonly zone: number
  /** A moment that no other suggestion of its author has. */
  readonly stamp: (change: Change, moment: string) => string
  readonly comments: CommentWriting
  readonly footnotes: FootnoteWriting
  /** Numbers that no other link of the file has. */
  readonly nextLink: () => number
  /** What is suggested about the blocks around: Word says it of every word in them. */
  readonly around: Ends
}

export type Ends = {
  readonly inserted?: Change | undefined
  readonly deleted?: Change | undefined
}

export function beginWriting(
  style: HouseStyle,
  photos: ReadonlyMap<string, WordPhoto>,
  review: Pick<ReviewWriting, 'isTracked' | 'zone'> = { isTracked: false, zone: 0 },
): Writing {
  return {
    style,
    photos,
    nextId: counter(),
    review: {
      ...review,
      nextRevision: counter(),
      stamp: momentStamps(),
      comments: NO_COMMENTS,
      footnotes: footnoteWriting(),
      nextLink: counter(),
      around: {},
    },
  }
}

export function withComments(writing: Writing, comments: CommentWriting): Writing {
  return { ...writing, review: { ...writing.review, comments } }
}

/** For what stands inside a block: the nearest block around that is suggested is the one that counts. */
export function inside({ inserted, deleted }: Ends, writing: Writing): Writing {
  if (inserted === undefined && deleted === undefined) return writing
  const { around } = writing.review
  return {
    ...writing,
    review: {
      ...writing.review,
      around: { inserted: inserted ?? around.inserted, deleted: deleted ?? around.deleted },
    },
  }
}

function counter(): () => number {
  let last = 0
  return () => (last += 1)
}
