import type { Article, ArticleId } from '#core/article/article'
import { articleCharacterCount } from '#core/article/character-count'
import { readDocument } from '#core/article/document'
import type { LibraryError } from '#core/article/library-error'
import { versionsToRemove, type AgingVersion } from '#core/history/retention'
import {
  VERSION_FORMAT,
  type Version,
  type VersionCause,
  type VersionRow,
} from '#core/history/version'
import { fail, type Result } from '#core/shared/result'
import { sha256 } from '../library/checksummed-json.ts'
import { attempt } from '../library/disk-failure.ts'
import { inOrder } from '../library/in-order.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import type { LibraryIndex } from '../library/library-index.ts'
import { removeVersion, versionNumbers, versionPath, writeVersion } from './version-files.ts'
import { rowOfVersion, versionStates } from './version-list.ts'

/** Why and by whom a version is kept. */
export type Keeping = {
  readonly cause: VersionCause
  readonly name: string
  readonly by: string
}

/** The versions of a library's articles. Whoever keeps one has the article to himself meanwhile. */
export type VersionShelf = {
  /** Whoever wrote last what stands there. */
  readonly writerOf: (article: Article) => string
  readonly keep: (article: Article, keeping: Keeping) => Promise<Result<VersionRow, LibraryError>>
  /** Only what is not kept yet, as an automatic one by whoever wrote it. */
  readonly keepUnlessKept: (article: Article) => Promise<Result<unknown, LibraryError>>
  /** Told of every text that is about to give way; keeps it in the background when it is time. */
  readonly beforeChange: (standing: Article) => void
  /** Before the library is left: what stands at the end of the day is kept too. */
  readonly settle: (standing: (id: ArticleId) => Article | undefined) => Promise<void>
}

/** Milliseconds: what is older than this can be had back. */
const EVERY = 5 * 60_000
/** How many texts wait for a disk that takes none; two hours of steady writing. */
const WAITING = 24

export function versionShelf(library: LibraryFolder): VersionShelf {
  const known = new Map<ArticleId, Known>()
  const writers = new Map<ArticleId, Writer>()
  const waiting = new Map<ArticleId, readonly Unkept[]>()

  const knownOf = async (id: ArticleId): Promise<Known> => {
    const before = known.get(id)
    if (before?.index === library.index()) return before
    const read = await readKnown(library, id)
    known.set(id, read)
    return read
  }

  const write = (article: Article, at: string, keeping: Keeping) => {
    const refusal = library.refusal()
    if (refusal !== undefined) return Promise.resolve(fail(refusal))
    return attempt(versionPath(library, article.id, 0), async () => {
      const before = await knownOf(article.id)
      const number = (before.states.at(-1)?.number ?? 0) + 1
      const version = versionOf(article, { ...keeping, at, number })
      await writeVersion(library, article.id, version)
      const states = [...before.states, { number, at, cause: keeping.cause }]
      known.set(article.id, { ...before, states, newest: fingerprint(article) })
      await prune(library, article.id, known)
      return rowOfVersion(version)
    })
  }

  const keepUnlessKept = async (article: Article, by: string) => {
    const before = await attempt(versionPath(library, article.id, 0), () => knownOf(article.id))
    if (!before.ok || before.value.newest === fingerprint(article)) return before
    return write(article, article.updatedAt, { cause: 'automatic', name: '', by })
  }

  const writerOf = ({ id, revision, begunBy }: Article) =>
    writers.get(id)?.by ?? (revision === 0 ? begunBy : library.person())

  /** Oldest first; the first failure leaves the rest for the next time. */
  const keepWaiting = (id: ArticleId) =>
    library.exclusively(id, async () => {
      for (const unkept of waiting.get(id) ?? []) {
        // oxlint-disable-next-line no-await-in-loop
        const kept = await keepUnlessKept(unkept.article, unkept.by)
        if (!kept.ok) return library.note(`version of ${id}: ${kept.error.kind}`)
        waiting.set(
          id,
          (waiting.get(id) ?? []).filter((other) => other !== unkept),
        )
      }
      return undefined
    })

  const wait = (article: Article, by: string) => {
    const others = waiting.get(article.id) ?? []
    waiting.set(article.id, [...others, { article, by }].slice(-WAITING))
  }

  return {
    writerOf,
    keep: async (article, keeping) => {
      const writer = writerOf(article)
      if (writer !== keeping.by) {
        const kept = await keepUnlessKept(article, writer)
        if (!kept.ok) return kept
      }
      return write(article, library.clock.now().toISOString(), keeping)
    },
    keepUnlessKept: (article) => keepUnlessKept(article, writerOf(article)),
    beforeChange: (standing) => {
      const person = library.person()
      const now = library.clock.now().getTime()
      const before = writers.get(standing.id)
      const isDue = before === undefined || before.by !== person || isTime(now - before.checkedAt)
      if (isDue) wait(standing, writerOf(standing))
      writers.set(standing.id, { by: person, checkedAt: isDue ? now : before.checkedAt })
      if ((waiting.get(standing.id)?.length ?? 0) > 0) void keepWaiting(standing.id)
    },
    settle: async (standing) => {
      for (const [id, { by }] of writers) {
        const article = standing(id)
        if (article !== undefined) wait(article, by)
      }
      if (library.refusal() === undefined) await inOrder([...waiting.keys()], keepWaiting)
    },
  }
}

/** What is on the shelf of one article, as this program has read and written it. */
type Known = {
  /** The list it was read under: another one means that the library changed hands. */
  readonly index: LibraryIndex
  readonly states: readonly AgingVersion[]
  /** Fingerprint of the newest version's text. */
  readonly newest: string | undefined
}
type Writer = { readonly by: string; readonly checkedAt: number }
type Unkept = { readonly article: Article; readonly by: string }

/** A clock that was put back says nothing of how long ago it was. */
function isTime(elapsed: number): boolean {
  return elapsed < 0 || elapsed >= EVERY
}

async function readKnown(library: LibraryFolder, id: ArticleId): Promise<Known> {
  const numbers = await versionNumbers(library, id)
  const states = await versionStates(library, id, numbers)
  const newest = states.at(-1)?.version
  return {
    index: library.index(),
    states: states.map(({ state }) => state),
    newest: newest === undefined ? undefined : fingerprint(newest),
  }
}

/** What cannot be removed today is removed another day. */
async function prune(
  library: LibraryFolder,
  id: ArticleId,
  known: Map<ArticleId, Known>,
): Promise<void> {
  const before = known.get(id)
  if (before === undefined) return
  const spent = new Set(versionsToRemove(before.states, library.clock.now().toISOString()))
  if (spent.size === 0) return
  const removed = await attempt(versionPath(library, id, 0), () =>
    inOrder([...spent], (number) => removeVersion(library, id, number)),
  )
  if (!removed.ok) return library.note(`versions of ${id}: ${removed.error.kind}`)
  const states = before.states.filter(({ number }) => !spent.has(number))
  known.set(id, { ...before, states })
}

function versionOf(
  { details, doc, comments }: Article,
  { number, at, cause, name, by }: Keeping & Pick<Version, 'number' | 'at'>,
): Version {
  const document = readDocument(doc)
  const characters = document.ok ? articleCharacterCount(document.value) : 0
  const { stage } = details
  return { format: VERSION_FORMAT, number, at, by, cause, name, stage, characters, doc, comments }
}

function fingerprint({ doc }: Pick<Article, 'doc'>): string {
  return sha256(JSON.stringify(doc))
}
