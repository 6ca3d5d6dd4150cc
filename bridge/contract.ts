import { z } from 'zod'
import { Article, ArticleDetails, ArticleId, DocumentJson, Origin } from '#core/article/article'
import { ArticleRow } from '#core/article/article-row'
import { ExportFailure } from '#core/forms/export-failure'
import { ExportOrder } from '#core/forms/export-order'
import { DeskStyles } from '#core/house-style/desk-styles'
import { ImportedStyle } from '#core/house-style/import/imported-style'
import { LibraryError } from '#core/article/library-error'
import { PhotoError } from '#core/article/photo-error'
import { TextChange } from '#core/article/text-change'
import { Preferences } from '#core/desk/preferences'
import { Version, VersionRow } from '#core/history/version'
import { IntakeError } from '#core/intake/intake-error'
import { WordAnnotations } from '#core/intake/word/annotations'
import { Original, OriginalFile, OriginalOfArticle } from '#core/intake/word/original'
import { PinError } from '#core/people/pin-error'
import { People, ProfileId } from '#core/people/profile'
import { HouseLexicon, LexiconWord } from '#core/proofreading/house-lexicon'
import { ProofRecord } from '#core/proofreading/proof-record'
import { ProofReport } from '#core/proofreading/proof-report'
import { RuleSettings } from '#core/proofreading/rule-settings'
import { Setup } from '#core/proofreading/setup'
import { TableError } from '#core/proofreading/table-error'
import { CommentAct, CommentThread } from '#core/review/comments'
import { MergeReport, PackageError, PackagePreview } from '#core/review/package/package-answers'
import { Process } from '#core/review/process'
import { ReviewError } from '#core/review/review-error'
import { ReviewAct, ReviewState } from '#core/review/review-state'
import { SignOffSheet } from '#core/review/sign-off-sheet'
import { Person, Roster } from '#core/roster/roster'
import { resultOf, type Channel } from './channel.ts'
import type { CHANNEL_NAMES } from './channel-names.ts'
import { LibraryState } from './library-state.ts'

export type ChannelName = (typeof CHANNEL_NAMES)[number]

const Nothing = z.object({})
const UploadHandle = z.string().regex(/^[a-z0-9-]{8,64}$/u)
const Revision = z.int().nonnegative()
/** Four to eight digits, as on a bank card. */
const Pin = z.string().regex(/^\d{4,8}$/u)

/**
 * An article opened for work. When the schema does not accept the document, `refused` holds every
 * word of it and why: the screen shows that read-only and never saves over it.
 */
const OpenedArticle = z.object({
  article: Article,
  refused: z.object({ reason: z.string(), text: z.string() }).nullable(),
  path: z.string(),
  savedAt: z.iso.datetime(),
  /** Whether the disk has this text; what it has not is written as soon as it can be. */
  isSaved: z.boolean(),
})
export type OpenedArticle = z.infer<typeof OpenedArticle>

const Source = z.object({
  /** File name, or '' when pasted. */
  name: z.string(),
  /** Decoded text with `\n` line ends and nothing else changed. */
  text: z.string(),
  hash: z.string(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'word']),
  /** Photos found inside a Word file, already kept by content. */
  photos: z.array(z.object({ media: z.string(), width: z.number(), height: z.number() })),
  /** What a Word file says of the text beside its words, and what became of the file. */
  word: WordAnnotations.nullable(),
  original: Original.nullable(),
  /** Articles of this library that a Word file of ours brings back. */
  own: z.array(z.object({ id: ArticleId, title: z.string() })),
  /** Articles that an earlier intake made of the very same text. */
  takenInBefore: z.array(z.object({ id: ArticleId, title: z.string(), at: z.iso.datetime() })),
})
export type Source = z.infer<typeof Source>

/** A file that left the backend: saved by a native dialog, or waiting under `/file/<handle>`. */
const Delivered = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), path: z.string() }),
  z.object({ kind: z.literal('download'), handle: z.string(), name: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
])
export type Delivered = z.infer<typeof Delivered>

/** A table as it was understood, and the rows that were not, by line number of the file. */
const ReadTable = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('roster'),
    people: z.array(Person),
    unread: z.array(z.int().positive()),
  }),
  z.object({
    kind: z.literal('lexicon'),
    words: z.array(LexiconWord),
    unread: z.array(z.int().positive()),
  }),
])
export type ReadTable = z.infer<typeof ReadTable>

const channels = {
  'app:start': {
    question: Nothing,
    answer: z.object({
      version: z.string(),
      shell: z.enum(['electron', 'browser']),
      preferences: Preferences,
      library: resultOf(LibraryState, LibraryError),
      recentLibraries: z.array(z.string()),
    }),
  },
  'app:set-preferences': { question: Preferences, answer: Nothing },
  'app:open-log-folder': { question: Nothing, answer: z.object({ path: z.string() }) },
  /** What React's error boundary caught, for the log. */
  'app:report-bug': { question: z.object({ text: z.string().max(20_000) }), answer: Nothing },
  'app:ready-to-close': { question: Nothing, answer: Nothing },

  /** Opens the folder at `path`, or asks with the shell's dialog when it has one and path is null. */
  'library:open': {
    question: z.object({ path: z.string().nullable() }),
    answer: resultOf(LibraryState, LibraryError),
  },
  /**
   * Moves the open library to an empty or new folder: copied, checked, then switched over. Asks for
   * the folder as `library:open` does; when that is cancelled the answer is the library as it was.
   */
  'library:move': {
    question: z.object({ path: z.string().nullable() }),
    answer: resultOf(LibraryState, LibraryError),
  },
  'library:reveal': { question: Nothing, answer: z.object({ path: z.string() }) },

  'desk:rows': { question: Nothing, answer: z.array(ArticleRow) },
  /** Ids of articles that contain every word, newest first, with a piece of text around the hit. */
  'desk:search': {
    question: z.object({ query: z.string().max(200) }),
    answer: z.object({
      hits: z.array(z.object({ id: ArticleId, excerpt: z.string() })),
      total: z.number(),
    }),
  },

  'article:create': {
    question: z.object({ doc: DocumentJson, details: ArticleDetails }),
    answer: resultOf(ArticleRow, LibraryError),
  },
  'article:load': {
    question: z.object({ id: ArticleId }),
    answer: resultOf(OpenedArticle, LibraryError),
  },
  /**
   * Hands over the text as it stands, within 200 ms of a keystroke; disk follows within a second.
   * Answers with the name of that text, for the next change of its body.
   */
  'article:change': {
    question: TextChange,
    answer: resultOf(z.object({ revision: Revision, text: z.string() }), LibraryError),
  },
  /** Writes what was handed over, now. */
  'article:save': {
    question: z.object({ id: ArticleId }),
    answer: resultOf(z.object({ revision: Revision, savedAt: z.iso.datetime() }), LibraryError),
  },
  'article:set-details': {
    question: z.object({
      ids: z.array(ArticleId).max(10_000),
      details: ArticleDetails.unwrap().omit({ stage: true }).partial(),
    }),
    answer: resultOf(z.array(ArticleRow), LibraryError),
  },
  'article:duplicate': {
    question: z.object({ id: ArticleId }),
    answer: resultOf(ArticleRow, LibraryError),
  },
  'article:trash': {
    question: z.object({ ids: z.array(ArticleId).max(10_000) }),
    answer: resultOf(z.array(ArticleRow), LibraryError),
  },
  'article:restore': {
    question: z.object({ ids: z.array(ArticleId).max(10_000) }),
    answer: resultOf(z.array(ArticleRow), LibraryError),
  },
  /** Version 0 is the untouched slice of the source. */
  'article:version': {
    question: z.object({ id: ArticleId, version: z.int().nonnegative() }),
    answer: resultOf(
      z.object({
        text: z.string(),
        at: z.iso.datetime(),
        /** The Word file it was read from. */
        original: OriginalOfArticle.nullable(),
      }),
      LibraryError,
    ),
  },
  /** 打开原件: a copy of the Word file that an article was read from. */
  'article:original': {
    question: z.object({ id: ArticleId }),
    answer: resultOf(Delivered, LibraryError),
  },
  /** Puts the last state that passed the schema back in place of a damaged file. */
  'article:good-copy': {
    question: z.object({ id: ArticleId }),
    answer: resultOf(OpenedArticle, LibraryError),
  },
  /** 另存为: the text on the desk as a Word file anywhere else, while the library cannot be written. */
  'article:rescue': {
    question: z.object({ id: ArticleId, doc: DocumentJson }),
    answer: resultOf(Delivered, LibraryError),
  },

  'intake:read': {
    question: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('upload'), handle: UploadHandle, name: z.string().max(260) }),
      z.object({ kind: z.literal('text'), text: z.string().max(20_000_000) }),
    ]),
    answer: resultOf(Source, IntakeError),
  },
  'intake:take-in': {
    question: z.object({
      source: z.object({
        name: z.string(),
        text: z.string(),
        original: Original.nullable().optional(),
      }),
      articles: z
        .array(
          z.object({
            doc: DocumentJson,
            lines: Origin.unwrap().shape.lines,
            details: ArticleDetails,
            comments: z.array(CommentThread).max(5000).optional(),
          }),
        )
        .max(500),
    }),
    answer: resultOf(z.array(ArticleRow), LibraryError),
  },
  /** 并回: what was done to a file of ours becomes suggestions on the articles that it holds. */
  'intake:merge-back': {
    question: z.object({ file: OriginalFile }),
    answer: resultOf(z.array(MergeReport), PackageError),
  },
  'sample:take-in': { question: Nothing, answer: resultOf(z.array(ArticleRow), LibraryError) },

  'photo:add': {
    question: z.object({ handle: UploadHandle }),
    answer: resultOf(
      z.object({ media: z.string(), width: z.number(), height: z.number() }),
      z.union([PhotoError, LibraryError]),
    ),
  },

  /** Progress comes as news under the name of the job; what failed keeps no other from leaving. */
  'export:articles': {
    question: ExportOrder.unwrap().extend({ job: UploadHandle }),
    answer: resultOf(
      z.object({
        /** Null when no article could be written. */
        delivered: Delivered.nullable(),
        failures: z.array(z.object({ id: ArticleId, failure: ExportFailure })),
        /** Comments on words that are gone, which a Word file has no place for. */
        left: z.int().nonnegative(),
        /** How many articles were whole when it was cancelled; null when it went to its end. */
        cancelledAfter: z.int().nonnegative().nullable(),
      }),
      ExportFailure,
    ),
  },
  'export:cancel': { question: z.object({ job: UploadHandle }), answer: Nothing },
  'print:article': { question: z.object({ id: ArticleId }), answer: Nothing },
  /** What is on screen, as its print style sheet has it; null where this shell makes no PDF. */
  'print:pdf': { question: z.object({ title: z.string() }), answer: Delivered.nullable() },

  'house-style:list': { question: Nothing, answer: resultOf(DeskStyles, LibraryError) },
  'house-style:keep': {
    question: z.object({ styles: DeskStyles }),
    answer: resultOf(DeskStyles, LibraryError),
  },
  /** The look of a Word file as a house style; nothing is kept until the screen keeps it. */
  'house-style:import': {
    question: z.object({ handle: UploadHandle, name: z.string().max(260) }),
    answer: resultOf(ImportedStyle, IntakeError),
  },

  'proofreading:setup': { question: Nothing, answer: resultOf(Setup, LibraryError) },
  /** Each of the three carries the revision it started from; the answer is what stands then. */
  'proofreading:keep-rules': {
    question: z.object({ rules: RuleSettings }),
    answer: resultOf(Setup, LibraryError),
  },
  'proofreading:keep-lexicon': {
    question: z.object({ lexicon: HouseLexicon }),
    answer: resultOf(Setup, LibraryError),
  },
  'proofreading:keep-roster': {
    question: z.object({ roster: Roster }),
    answer: resultOf(Setup, LibraryError),
  },
  /** Rows of a CSV or XLSX file; nothing is kept until the screen keeps it. */
  'proofreading:read-table': {
    question: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('roster'), handle: UploadHandle, name: z.string().max(260) }),
      z.object({ kind: z.literal('lexicon'), handle: UploadHandle, name: z.string().max(260) }),
    ]),
    answer: resultOf(ReadTable, TableError),
  },
  'proofreading:write-table': {
    question: z.object({ kind: z.enum(['roster', 'lexicon']), form: z.enum(['csv', 'xlsx']) }),
    answer: resultOf(Delivered, LibraryError),
  },
  'proofreading:record': {
    question: z.object({ id: ArticleId }),
    answer: resultOf(ProofRecord, LibraryError),
  },
  'proofreading:keep-record': {
    question: z.object({ id: ArticleId, record: ProofRecord }),
    answer: resultOf(Nothing, LibraryError),
  },
  /**
   * Proofreads these articles, or every one on the desk when `ids` is null; under `trial` instead of
   * the library's setup, to see what a new word or a changed rule would do. Null when cancelled.
   */
  'proofreading:run': {
    question: z.object({
      job: UploadHandle,
      ids: z.array(ArticleId).min(1).max(10_000).nullable(),
      trial: Setup.nullable(),
      /** Only these rules' findings are reported; null reports all. */
      only: z.array(z.string()).nullable(),
    }),
    answer: resultOf(ProofReport.nullable(), LibraryError),
  },
  'proofreading:cancel': { question: z.object({ job: UploadHandle }), answer: Nothing },
  /** The whole report of a job that has run, as a file; fails when the job is no longer known. */
  'proofreading:report': {
    question: z.object({ job: UploadHandle, form: z.enum(['xlsx', 'docx']) }),
    answer: resultOf(Delivered, z.object({ kind: z.literal('report-gone') })),
  },

  'people:profiles': { question: Nothing, answer: resultOf(People, LibraryError) },
  /** Carries the revision it started from. A profile behind a PIN changes only with it. */
  'people:keep': {
    question: z.object({ people: People, pin: Pin.nullable() }),
    answer: resultOf(People, PinError),
  },
  /** `pin` is the one that stands; null for none. `next` null takes it away. */
  'people:set-pin': {
    question: z.object({ id: ProfileId, pin: Pin.nullable(), next: Pin.nullable() }),
    answer: resultOf(People, PinError),
  },
  'people:unlock': {
    question: z.object({ id: ProfileId, pin: Pin.nullable() }),
    answer: resultOf(Nothing, PinError),
  },

  'review:process': { question: Nothing, answer: resultOf(Process, LibraryError) },
  'review:keep-process': {
    question: z.object({ process: Process }),
    answer: resultOf(Process, LibraryError),
  },
  'review:state': {
    question: z.object({ id: ArticleId }),
    answer: resultOf(ReviewState, LibraryError),
  },
  /** `content` is the hash of the text that the person has before them. */
  'review:act': {
    question: z.object({
      id: ArticleId,
      person: ProfileId,
      pin: Pin.nullable(),
      content: z.string(),
      act: ReviewAct,
    }),
    answer: resultOf(ReviewState, ReviewError),
  },
  'review:comment': {
    question: z.object({ id: ArticleId, act: CommentAct }),
    answer: resultOf(z.array(CommentThread), LibraryError),
  },
  'review:set-tracking': {
    question: z.object({ id: ArticleId, tracking: z.boolean() }),
    answer: resultOf(Nothing, LibraryError),
  },
  /** 审签单, to look at and to print. */
  'review:sheet': {
    question: z.object({ id: ArticleId }),
    answer: resultOf(SignOffSheet, LibraryError),
  },
  'review:export-sheet': {
    question: z.object({ ids: z.array(ArticleId).min(1).max(500) }),
    answer: resultOf(Delivered, LibraryError),
  },

  'history:list': {
    question: z.object({ id: ArticleId }),
    answer: resultOf(z.array(VersionRow), LibraryError),
  },
  'history:read': {
    question: z.object({ id: ArticleId, number: z.int().positive() }),
    answer: resultOf(Version, LibraryError),
  },
  /** Whoever wrote last what stands now; '' when nobody had said. */
  'history:writer': {
    question: z.object({ id: ArticleId }),
    answer: resultOf(z.object({ by: z.string().max(40) }), LibraryError),
  },
  /** Keeps the text as it stands now under a name. */
  'history:keep': {
    question: z.object({ id: ArticleId, name: z.string().trim().min(1).max(60) }),
    answer: resultOf(VersionRow, LibraryError),
  },
  /** That text becomes the present; what was the present is a version first. */
  'history:restore': {
    question: z.object({ id: ArticleId, number: z.int().positive() }),
    answer: resultOf(VersionRow, LibraryError),
  },

  /** 送审包: the article with all that belongs to it, as one file. */
  'package:pack': {
    question: z.object({ id: ArticleId }),
    answer: resultOf(Delivered, PackageError),
  },
  /** What is in a package and what taking it in would do. Nothing is kept yet. */
  'package:read': {
    question: z.object({ handle: UploadHandle, name: z.string().max(260) }),
    answer: resultOf(PackagePreview, PackageError),
  },
  'package:merge': {
    question: z.object({ handle: UploadHandle, name: z.string().max(260) }),
    answer: resultOf(MergeReport, PackageError),
  },
} satisfies Record<ChannelName, Channel>

export type Question<Name extends ChannelName> = z.infer<(typeof channels)[Name]['question']>
export type Answer<Name extends ChannelName> = z.infer<(typeof channels)[Name]['answer']>

/** Everything the screen can ask of the shell. Nothing else crosses. */
export const contract: { readonly [Name in ChannelName]: Channel<Question<Name>, Answer<Name>> } =
  channels

/** The backend's side: an answer for every question, or it does not compile. */
export type Handlers = {
  readonly [Name in ChannelName]: (question: Question<Name>) => Promise<Answer<Name>>
}

/** The screen's side, as a shell exposes it on `window.shell`. */
export type Shell = {
  readonly ask: (name: ChannelName, question: unknown) => Promise<unknown>
  /** Calls back with every piece of news; returns how to stop listening. */
  readonly onNews: (listener: (name: string, news: unknown) => void) => () => void
}
