import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import { fail, ok, type Result } from '#core/shared/result'
import type { LibraryState } from '#bridge/library-state'
import { restoreVersion } from '../history/restore-version.ts'
import { readVersion } from '../history/version-files.ts'
import { listVersions } from '../history/version-list.ts'
import { versionShelf } from '../history/version-shelf.ts'
import { packArticle } from '../package/pack-article.ts'
import { meetingOf, takeInMerged, takeInNew } from '../package/take-in-package.ts'
import { checkPin } from '../people/check-pin.ts'
import { keepPeople, setPin } from '../people/keep-people.ts'
import { publicPeople, readPeople } from '../people/stored-people.ts'
import { keepSetup, readSetup } from '../proofreading/desk-setup.ts'
import { keepSent } from '../publishing/keep-sent.ts'
import { recordOf } from '../review/record-file.ts'
import { keepRecord, readRecord } from '../proofreading/record-of-article.ts'
import { keepHouseStyles, readHouseStyles } from '../publishing/house-style-file.ts'
import { actOnArticle } from '../review/act-on-article.ts'
import { openFindings } from '../review/findings-in-turns.ts'
import { keepProcess, readProcess } from '../review/process-file.ts'
import { reviewOf } from '../review/review-of-article.ts'
import { setTracking } from '../review/set-tracking.ts'
import { followProcess } from '../review/stage-of-record.ts'
import { sheetOf } from '../review/sheet-of-article.ts'
import { acceptChange, textName } from './accept-change.ts'
import { articleDesk } from './article-desk.ts'
import { readAsItCameIn } from './as-it-came-in.ts'
import { changeDetails } from './change-details.ts'
import { commentOnArticle } from './comment-on-article.ts'
import { createArticles } from './create-articles.ts'
import { duplicateArticle } from './duplicate-article.ts'
import type { LibraryFolder } from './library-folder.ts'
import type { Library } from './library.ts'
import { keepPhoto, readPhoto } from './media.ts'
import { opened } from './open-article.ts'
import { putBackGoodCopy } from './put-back-good-copy.ts'
import { searchLibrary } from './search-library.ts'
import { searchTexts } from './search-texts.ts'
import { keepOriginal, readOriginal } from './originals.ts'
import { keepSource } from './sources.ts'
import { moveToBin } from './waste-bin.ts'

/** Puts the parts of an open library together. Whatever writes asks first whether it may. */
export function libraryOver(
  library: LibraryFolder,
  state: () => LibraryState,
  leave: () => Promise<void>,
): Library {
  const shelf = versionShelf(library)
  const desk = articleDesk(library, shelf)
  const texts = searchTexts(library)
  const findings = openFindings()
  const { index } = library

  const reviewed = async (id: ArticleId) => {
    const open = await desk.open(id)
    if (!open.ok) return open
    return library.exclusively(id, () => reviewOf(library, open.value.low.data, findings))
  }

  /** Only the owner of an open library gets past this. */
  const asOwner = <T, E>(
    work: () => Promise<Result<T, E>>,
  ): Promise<Result<T, E | LibraryError>> => {
    const refusal = library.refusal()
    return refusal === undefined ? work() : Promise.resolve(fail(refusal))
  }
  const binned = (ids: readonly ArticleId[], trashedAt: string | null) =>
    asOwner(() => each(ids, (id) => moveToBin(library, desk, { id, trashedAt })))

  return {
    state,
    rows: () => index().rows(),
    search: (query) => searchLibrary(index().rows(), texts, query),
    create: (articles) => asOwner(() => createArticles(library, articles)),
    load: async (id) => {
      const open = await desk.open(id)
      return open.ok ? ok(opened(library, open.value)) : open
    },
    current: async (id) => {
      const open = await desk.open(id)
      return open.ok ? ok(open.value.low.data) : open
    },
    change: (change) =>
      asOwner(async () => {
        const accepted = await acceptChange(library, desk, change)
        if (!accepted.ok) return accepted
        texts.put(accepted.value)
        const { revision, doc } = accepted.value
        return ok({ revision, text: textName(doc) })
      }),
    save: (id) =>
      asOwner(async () => {
        const open = await desk.open(id)
        return open.ok ? desk.save(open.value) : open
      }),
    setDetails: (ids, details) =>
      asOwner(() => each(ids, (id) => changeDetails(library, desk, { id, details }))),
    comment: (id, act) => asOwner(() => commentOnArticle(library, desk, { id, act })),
    duplicate: (id) => asOwner(() => duplicateArticle(library, desk, id)),
    trash: (ids) => binned(ids, library.clock.now().toISOString()),
    restore: (ids) => binned(ids, null),
    version: async (id, version) => {
      if (version !== 0) return fail({ kind: 'not-found', id })
      const read = await readAsItCameIn(library, id)
      if (!read.ok) return read
      const { text, at, original } = read.value
      return ok({ text, at, original })
    },
    versions: (id) => listVersions(library, id),
    readVersion: (id, number) => readVersion(library, id, number),
    lastWriter: async (id) => {
      const open = await desk.open(id)
      return open.ok ? ok({ by: shelf.writerOf(open.value.low.data) }) : open
    },
    keepVersion: (id, keeping) =>
      asOwner(async () => {
        const open = await desk.open(id)
        if (!open.ok) return open
        return library.exclusively(id, () => shelf.keep(open.value.low.data, keeping))
      }),
    restoreVersion: (id, number) =>
      asOwner(async () => {
        const restored = await restoreVersion(library, { desk, shelf }, { id, number })
        const now = desk.inMemory(id)
        if (restored.ok && now !== undefined) texts.put(now.low.data)
        return restored
      }),
    putBackGoodCopy: (id) =>
      asOwner(async () => {
        const back = await putBackGoodCopy(library, desk, id)
        if (back.ok) texts.put(back.value.article)
        return back
      }),
    keepSource: (source) => asOwner(() => keepSource(library, source)),
    takenInBefore: (hash) =>
      index()
        .rows()
        .filter((row) => row.sourceHash === hash && row.trashedAt === null),
    keepPhoto: (bytes, ext) => asOwner(() => keepPhoto(library, bytes, ext)),
    readPhoto: (media) => readPhoto(library, media),
    keepOriginal: (bytes, ext) => asOwner(() => keepOriginal(library, bytes, ext)),
    readOriginal: (file) => readOriginal(library, file),
    setup: () => readSetup(library),
    keepSetup: (part, value) => asOwner(() => keepSetup(library, part, value)),
    people: async () => {
      const people = await readPeople(library)
      return people.ok ? ok(publicPeople(people.value)) : people
    },
    keepPeople: (people, pin) => asOwner(() => keepPeople(library, people, pin)),
    setPin: (change) => asOwner(() => setPin(library, change)),
    checkPin: (id, pin) => checkPin(library, id, pin),
    reviewProcess: () => readProcess(library),
    keepReviewProcess: (process) =>
      asOwner(async () => {
        const kept = await keepProcess(library, process)
        if (kept.ok) await followProcess(library, desk, kept.value)
        return kept
      }),
    houseStyles: () => readHouseStyles(library),
    keepHouseStyles: (styles) => asOwner(() => keepHouseStyles(library, styles)),
    reviewState: async (id) => {
      const read = await reviewed(id)
      return read.ok ? ok(read.value.state) : read
    },
    recordEntries: async (id) => {
      const record = await recordOf(library, id)
      return record.ok ? ok(record.value.entries) : record
    },
    act: (asked) => asOwner(() => actOnArticle(library, { desk, shelf, findings }, asked)),
    setTracking: (id, tracking) => asOwner(() => setTracking(library, desk, { id, tracking })),
    signOffSheet: async (id) => {
      const read = await reviewed(id)
      return read.ok ? ok(sheetOf(read.value, library.clock.now().toISOString())) : read
    },
    proofRecord: (id) => readRecord(library, id),
    keepProofRecord: (id, record) => asOwner(() => keepRecord(library, id, record)),
    keepSent: (sent) => asOwner(() => keepSent(library, sent)),
    packed: (id) => asOwner(() => packArticle(library, desk, id)),
    meeting: (id) => meetingOf(library, desk, id),
    takeInNew: (content) => asOwner(() => takeInNew(library, content)),
    takeInMerged: (content, merged) =>
      asOwner(async () => {
        const taken = await takeInMerged(library, { desk, shelf }, { content, merged })
        const now = desk.inMemory(content.article.id)
        if (taken.ok && now !== undefined) texts.put(now.low.data)
        return taken
      }),
    flush: () => desk.flush(),
    close: async () => {
      desk.stop()
      await desk.flush()
      await shelf.settle((id) => desk.inMemory(id)?.low.data)
      await leave()
    },
  }
}

/** One after the other; the first failure ends it, and what was done before it stays done. */
async function each<T>(
  ids: readonly ArticleId[],
  work: (id: ArticleId) => Promise<Result<T, LibraryError>>,
): Promise<Result<T[], LibraryError>> {
  const done: T[] = []
  for (const id of ids) {
    // oxlint-disable-next-line no-await-in-loop
    const result = await work(id)
    if (!result.ok) return result
    done.push(result.value)
  }
  return ok(done)
}
