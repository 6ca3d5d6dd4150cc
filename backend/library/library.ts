import type {
  Article,
  ArticleDetails,
  ArticleId,
  DocumentJson,
  Origin,
} from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import type { LibraryError } from '#core/article/library-error'
import type { TextChange } from '#core/article/text-change'
import type { Version, VersionRow } from '#core/history/version'
import type { PinError } from '#core/people/pin-error'
import type { People, Profile, ProfileId } from '#core/people/profile'
import type { OriginalOfArticle } from '#core/intake/word/original'
import type { ProofRecord } from '#core/proofreading/proof-record'
import type { DeskStyles } from '#core/house-style/desk-styles'
import type { Setup } from '#core/proofreading/setup'
import type { CommentAct, CommentThread } from '#core/review/comments'
import type { Process } from '#core/review/process'
import type { ReviewError } from '#core/review/review-error'
import type { RecordEntry } from '#core/review/record'
import type { ReviewState } from '#core/review/review-state'
import type { SignOffSheet } from '#core/review/sign-off-sheet'
import type { Result } from '#core/shared/result'
import type { OpenedArticle } from '#bridge/contract'
import type { LibraryState } from '#bridge/library-state'
import type { News, NewsName } from '#bridge/news'
import type { Keeping } from '../history/version-shelf.ts'
import type { PackageContent } from '../package/package-file.ts'
import type { SentArticle } from '../publishing/keep-sent.ts'
import type { PackedArticle } from '../package/pack-article.ts'
import type { Meeting, MergedArticle } from '../package/take-in-package.ts'
import type { AskedAct } from '../review/act-on-article.ts'

export type NewStoredArticle = {
  readonly doc: DocumentJson
  readonly details: ArticleDetails
  readonly origin: Origin | null
  /** The untouched text it came from, kept as version 0; null for an article begun by hand. */
  readonly asItCameIn: string | null
  /** Who began it by hand at this desk. */
  readonly begunBy?: string
  readonly comments?: readonly CommentThread[]
  /** The file that the text was read from, when it was a Word file. */
  readonly original?: OriginalOfArticle | null
  /** It came from another library and stays the same article, with these files in its folder. */
  readonly known?: {
    readonly article: Article
    readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  }
}

/** Only what is given changes. */
export type DetailsChange = {
  readonly [Detail in keyof ArticleDetails]?: ArticleDetails[Detail] | undefined
}

export type SearchHit = { readonly id: ArticleId; readonly excerpt: string }
/** `text` names the document that was accepted. */
export type Accepted = { readonly revision: number; readonly text: string }
export type Saved = { readonly revision: number; readonly savedAt: string }

/** One open library folder. All failures that an editor can act on are values. */
export type Library = {
  readonly state: () => LibraryState
  readonly rows: () => readonly ArticleRow[]
  readonly search: (
    query: string,
  ) => Promise<{ readonly hits: SearchHit[]; readonly total: number }>
  /** All of them or none. */
  readonly create: (
    articles: readonly NewStoredArticle[],
  ) => Promise<Result<ArticleRow[], LibraryError>>
  readonly load: (id: ArticleId) => Promise<Result<OpenedArticle, LibraryError>>
  /** The article as it stands on the desk: with changes that are not on disk yet. */
  readonly current: (id: ArticleId) => Promise<Result<Article, LibraryError>>
  /** Accepted in memory at once; on disk within a second, also while changes keep coming. */
  readonly change: (change: TextChange) => Promise<Result<Accepted, LibraryError>>
  readonly save: (id: ArticleId) => Promise<Result<Saved, LibraryError>>
  /** No new revision: that counts changes of the text, and a tab that types must not become stale. */
  readonly setDetails: (
    ids: readonly ArticleId[],
    details: DetailsChange,
  ) => Promise<Result<ArticleRow[], LibraryError>>
  /** Comments as they stand after the act. No new revision. */
  readonly comment: (
    id: ArticleId,
    act: CommentAct,
  ) => Promise<Result<CommentThread[], LibraryError>>
  readonly duplicate: (id: ArticleId) => Promise<Result<ArticleRow, LibraryError>>
  readonly trash: (ids: readonly ArticleId[]) => Promise<Result<ArticleRow[], LibraryError>>
  readonly restore: (ids: readonly ArticleId[]) => Promise<Result<ArticleRow[], LibraryError>>
  readonly version: (
    id: ArticleId,
    version: number,
  ) => Promise<
    Result<
      {
        readonly text: string
        readonly at: string
        readonly original: OriginalOfArticle | null
      },
      LibraryError
    >
  >
  /** Newest first, without version 0. */
  readonly versions: (id: ArticleId) => Promise<Result<VersionRow[], LibraryError>>
  readonly readVersion: (id: ArticleId, number: number) => Promise<Result<Version, LibraryError>>
  /** Whoever wrote last what stands on the desk; '' when nobody had said. */
  readonly lastWriter: (id: ArticleId) => Promise<Result<{ readonly by: string }, LibraryError>>
  /** Keeps the text as it stands on the desk. Not for work that has the article to itself. */
  readonly keepVersion: (
    id: ArticleId,
    keeping: Keeping,
  ) => Promise<Result<VersionRow, LibraryError>>
  /** Its text becomes the present, once the present is kept; the answer is the version of that. */
  readonly restoreVersion: (
    id: ArticleId,
    number: number,
  ) => Promise<Result<VersionRow, LibraryError>>
  readonly putBackGoodCopy: (id: ArticleId) => Promise<Result<OpenedArticle, LibraryError>>
  /** Keeps a source once, by content; the answer is its hash (hex SHA-256 of its UTF-8 text). */
  readonly keepSource: (source: {
    readonly name: string
    readonly text: string
  }) => Promise<Result<string, LibraryError>>
  readonly takenInBefore: (sourceHash: string) => readonly ArticleRow[]
  /** Keeps a photo's bytes by content; the answer is its media name `<sha256>.<ext>`. */
  readonly keepPhoto: (bytes: Uint8Array, ext: string) => Promise<Result<string, LibraryError>>
  /** Keeps a file as it came; the answer is its name `<sha256>.<ext>`. */
  readonly keepOriginal: (bytes: Uint8Array, ext: string) => Promise<Result<string, LibraryError>>
  readonly readOriginal: (file: string) => Promise<Uint8Array | undefined>
  readonly readPhoto: (media: string) => Promise<Uint8Array | undefined>
  /** What the desk laid down for proofreading; what was never kept is as we ship it. */
  readonly setup: () => Promise<Result<Setup, LibraryError>>
  /** Carries the revision it started from; another one on disk makes it stale. */
  readonly keepSetup: <Part extends keyof Setup>(
    part: Part,
    value: Setup[Part],
  ) => Promise<Result<Setup, LibraryError>>
  readonly people: () => Promise<Result<People, LibraryError>>
  /** Carries the revision it started from; `pin` is of the one profile behind a PIN that changes. */
  readonly keepPeople: (people: People, pin: string | null) => Promise<Result<People, PinError>>
  readonly setPin: (change: {
    readonly id: ProfileId
    readonly pin: string | null
    readonly next: string | null
  }) => Promise<Result<People, PinError>>
  /** The profile, when whoever asks may act under it. */
  readonly checkPin: (id: ProfileId, pin: string | null) => Promise<Result<Profile, PinError>>
  /** 三审三校 as this desk does it. */
  readonly reviewProcess: () => Promise<Result<Process, LibraryError>>
  /** Carries the revision it started from. */
  readonly keepReviewProcess: (process: Process) => Promise<Result<Process, LibraryError>>
  /** What the desk made of the house styles. */
  readonly houseStyles: () => Promise<Result<DeskStyles, LibraryError>>
  /** Carries the revision it started from. */
  readonly keepHouseStyles: (styles: DeskStyles) => Promise<Result<DeskStyles, LibraryError>>
  readonly reviewState: (id: ArticleId) => Promise<Result<ReviewState, LibraryError>>
  /** What happened to an article, without looking at what its text would pass now. */
  readonly recordEntries: (id: ArticleId) => Promise<Result<readonly RecordEntry[], LibraryError>>
  /** Writes into the record of an article what somebody did, when the rules let them. */
  readonly act: (asked: AskedAct) => Promise<Result<ReviewState, ReviewError>>
  /** 修订 while it is a draft; from the first review on everything is tracked. */
  readonly setTracking: (id: ArticleId, tracking: boolean) => Promise<Result<Saved, LibraryError>>
  readonly signOffSheet: (id: ArticleId) => Promise<Result<SignOffSheet, LibraryError>>
  readonly proofRecord: (id: ArticleId) => Promise<Result<ProofRecord, LibraryError>>
  readonly keepProofRecord: (
    id: ArticleId,
    record: ProofRecord,
  ) => Promise<Result<ProofRecord, LibraryError>>
  /** The article with its record and what it was when it was exchanged before, for a 送审包. */
  readonly packed: (id: ArticleId) => Promise<Result<PackedArticle, LibraryError>>
  /** Remembers an article as a Word file took it out, so that the file can be merged when it is back. */
  readonly keepSent: (sent: SentArticle) => Promise<Result<unknown, LibraryError>>
  /** What a package meets here; null when the library does not have the article. */
  readonly meeting: (id: ArticleId) => Promise<Result<Meeting | null, LibraryError>>
  readonly takeInNew: (content: PackageContent) => Promise<Result<ArticleId, LibraryError>>
  /** Refused as `stale` when the text is not the one that was merged any more. */
  readonly takeInMerged: (
    content: PackageContent,
    merged: MergedArticle,
  ) => Promise<Result<unknown, LibraryError>>
  /** Writes everything handed over; true when all of it is on disk. */
  readonly flush: () => Promise<boolean>
  /** Flushes and frees the lock. */
  readonly close: () => Promise<void>
}

export type Announce = <Name extends NewsName>(name: Name, news: News<Name>) => void
