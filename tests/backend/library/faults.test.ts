import { cp, rm } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { NO_DETAILS, type ArticleId, type DocumentJson } from '#core/article/article'
import type { ProofRecord } from '#core/proofreading/proof-record'
import { EXAMPLE_ROSTER } from '#core/roster/example-roster'
import { checkLibrary } from '#backend/library/check-library'
import { seal, sha256 } from '#backend/library/checksummed-json'
import { attempt } from '#backend/library/disk-failure'
import type { Disk } from '#backend/library/disk'
import type { Library } from '#backend/library/library'
import { openLibrary } from '#backend/library/open-library'
import { faultyDisk, type Fault, type FaultyDisk } from './faulty-disk.ts'
import { createArticle, documentSaying, openForTest, valueOf } from './open-for-test.ts'
import { QUICK, temporaryFolder } from './temporary-folder.ts'

const OLD = documentSaying('旧稿', '一字不能少的旧文字。')
const NEW = documentSaying('新稿', '一字不能少的新文字，比旧的长一些。')

/** One run of work; answers whether it was told that everything is done. */
type Work = {
  readonly run: (library: Library, id: ArticleId, disk: Disk) => Promise<boolean>
  readonly isDone: (library: Library, id: ArticleId) => Promise<boolean>
}

const WORK: Readonly<Record<string, Work>> = {
  'a changed text': {
    run: async (library, id) => {
      const changed = await library.change({ id, base: 0, doc: NEW })
      return changed.ok && (await library.save(id)).ok
    },
    isDone: async (library, id) => says(library, id, NEW),
  },
  'a new article': {
    run: async (library) => (await library.create([newArticle(NEW), newArticle(OLD)])).ok,
    isDone: (library) =>
      Promise.resolve(
        library.rows().length === 3 && library.rows().some(({ title }) => title === '新稿'),
      ),
  },
  'changed details': {
    run: async (library, id) => (await library.setDetails([id], { section: '要闻' })).ok,
    isDone: (library) =>
      Promise.resolve(library.rows().every(({ details }) => details.section === '要闻')),
  },
  'an article in the waste bin': {
    run: async (library, id) => (await library.trash([id])).ok,
    isDone: (library) =>
      Promise.resolve(library.rows().every(({ trashedAt }) => trashedAt !== null)),
  },
  'the roster': {
    run: async (library) => (await library.keepSetup('roster', EXAMPLE_ROSTER)).ok,
    isDone: async (library) => {
      const setup = await library.setup()
      return setup.ok && setup.value.roster.people.length === EXAMPLE_ROSTER.people.length
    },
  },
  'a record of proofreading': {
    run: async (library, id) => (await library.keepProofRecord(id, RECORD)).ok,
    isDone: async (library, id) => {
      const record = await library.proofRecord(id)
      return record.ok && record.value.headlines.length === 1
    },
  },
  'a photo': {
    run: async (library) => (await library.keepPhoto(PHOTO, 'jpg')).ok,
    isDone: async (library) => (await library.readPhoto(PHOTO_NAME))?.length === PHOTO.length,
  },
}

/** How a file is usually written. If the loop did not catch this one, it would prove nothing. */
const WRITTEN_IN_PLACE: Work = {
  run: async (library, id, disk) => {
    const loaded = await library.load(id)
    if (!loaded.ok) return false
    const { article, path } = loaded.value
    const bytes = seal({ ...article, doc: NEW })
    return (await attempt(path, () => disk.scribble(path, bytes))).ok
  },
  isDone: (library, id) => says(library, id, NEW),
}

const RECORD: ProofRecord = {
  format: 1,
  ignored: [],
  headlines: [
    {
      place: { field: 'title', index: 0 },
      text: '旧稿',
      by: '校对科',
      at: '2026-05-08T12:00:00.000Z',
    },
  ],
}

const PHOTO = Buffer.alloc(5_000, 'a photo')
const PHOTO_NAME = `${sha256(PHOTO)}.jpg`

describe.each(['ENOSPC', 'EIO', 'EACCES', 'short write'] as const)(
  'when one call of the disk fails with %s',
  { timeout: 60_000 },
  (fault) => {
    it.each(Object.entries(WORK))('never says that %s is kept when it is not', async (_, work) => {
      expect(await firstWrongCall(work, fault)).toBeUndefined()
    })

    it('notices a file that is written in place', async () => {
      expect(await firstWrongCall(WRITTEN_IN_PLACE, fault)).toBeDefined()
    })
  },
)

/** Lets the 1st, 2nd, 3rd … call fail until the work needs no more calls. */
async function firstWrongCall(work: Work, fault: Fault): Promise<string | undefined> {
  const prepared = await temporaryFolder(QUICK)
  const before = await openForTest(prepared)
  const { id } = await createArticle(before.library, OLD)
  await before.library.close()

  for (let failing = 1; ; failing += 1) {
    const folder = `${prepared}-${failing}`
    // oxlint-disable-next-line no-await-in-loop -- the number of calls is known when none is left to fail
    const outcome = await tryOnce(prepared, { folder, work, id, ...faultyDisk(failing, fault) })
    if (outcome.wrong !== undefined) return `call ${failing}: ${outcome.wrong}`
    if (outcome.calls < failing) return undefined
  }
}

async function tryOnce(
  prepared: string,
  trial: { folder: string; work: Work; id: ArticleId } & FaultyDisk,
): Promise<{ wrong: string | undefined; calls: number }> {
  const { folder, work, id, disk, calls } = trial
  await cp(prepared, folder, { recursive: true })
  const told = await workOn(folder, { disk, work, id })
  const wrong = await whatIsWrong(folder, { work, id, told })
  await rm(folder, { recursive: true })
  return { wrong, calls: calls() }
}

async function workOn(
  folder: string,
  { disk, work, id }: { disk: Disk; work: Work; id: ArticleId },
): Promise<boolean> {
  const opened = await openLibrary(folder, { announce: () => {}, shellName: 'test', disk })
  if (!opened.ok) return false
  const told = await work.run(opened.value, id, disk)
  await opened.value.close()
  return told
}

async function whatIsWrong(
  folder: string,
  { work, id, told }: { work: Work; id: ArticleId; told: boolean },
): Promise<string | undefined> {
  const { library } = await openForTest(folder)
  if (told && !(await work.isDone(library, id))) return 'it was said to be kept'
  const isOldOrNew = (await says(library, id, OLD)) || (await says(library, id, NEW))
  await library.close()
  const { problems, litter } = valueOf(await checkLibrary(folder))
  if (!isOldOrNew) return 'the article is neither the old one nor the new one'
  if (problems.length > 0) return JSON.stringify(problems)
  return litter.some((path) => path.endsWith('.tmp')) ? `left behind: ${litter.join()}` : undefined
}

async function says(library: Library, id: ArticleId, doc: DocumentJson): Promise<boolean> {
  const current = await library.current(id)
  return current.ok && JSON.stringify(current.value.doc) === JSON.stringify(doc)
}

function newArticle(doc: DocumentJson) {
  return { doc, details: NO_DETAILS, origin: null, asItCameIn: '原来的文字' }
}
