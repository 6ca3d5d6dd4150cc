import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import type { ProofReport } from '#core/proofreading/proof-report'
import type { Setup } from '#core/proofreading/setup'
import { ok, type Result } from '#core/shared/result'
import type { Library } from '../library/library.ts'
import { startTaskThread, type TaskThread } from '../task-thread.ts'
import type { ArticleToProof, RunSetup, ThreadAnswer, ThreadTask } from './run-messages.ts'

export type RunOrder = {
  /** Null for every article on the desk. */
  readonly ids: readonly ArticleId[] | null
  /** Instead of the library's own setup; nothing ignored is left out then. */
  readonly trial: Setup | null
  readonly only: string[] | null
}

/** What a run needs of its surroundings. */
export type Running = {
  readonly library: Pick<Library, 'rows' | 'current' | 'setup' | 'proofRecord'>
  readonly workersFolder: string
  readonly at: () => string
  readonly progressed: (done: number, total: number) => void
  readonly stop: AbortSignal
}

type RunThread = TaskThread<ThreadTask, ThreadAnswer>

export type Ran = { readonly report: ProofReport; readonly whole: Uint8Array<ArrayBuffer> }

/** Null when it was stopped. */
export async function runOverArticles(
  { ids, trial, only }: RunOrder,
  running: Running,
): Promise<Result<Ran | null, LibraryError>> {
  const { library, workersFolder, stop } = running
  const setup = trial === null ? await library.setup() : ok(trial)
  if (!setup.ok) return setup
  const wanted = ids ?? onTheDesk(library)
  const file = join(workersFolder, 'proofread-worker.mjs')
  const begun: RunSetup = { setup: setup.value, only }
  const thread: RunThread = startTaskThread(file, begun, stop)
  try {
    const unread = await proofAll({ ids: wanted, isTrial: trial !== null }, thread, running)
    const answer = await thread.ask({ kind: 'finish', unread, at: running.at() })
    if (answer?.kind !== 'finished') return ok(null)
    return ok({ report: answer.report, whole: answer.whole })
  } finally {
    await thread.end()
  }
}

/** The newest first, as the desk lists them; articles of one page keep its order. */
function onTheDesk({ rows }: Running['library']): readonly ArticleId[] {
  return rows()
    .filter(({ trashedAt }) => trashedAt === null)
    .toSorted((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt))
    .map(({ id }) => id)
}

/** Articles that wait in the thread: enough to keep it busy, few enough to hold. */
const AT_ONCE = 4

type Wanted = { readonly ids: readonly ArticleId[]; readonly isTrial: boolean }

/** Answers the articles that could not be read. One is read at a time, others have their turn. */
async function proofAll(
  { ids, isTrial }: Wanted,
  thread: RunThread,
  { library, progressed, stop }: Running,
): Promise<ArticleId[]> {
  const unread: ArticleId[] = []
  const asked: Promise<void>[] = []
  let done = 0
  const proofed = (id: ArticleId, isRead: boolean) => {
    if (!isRead) unread.push(id)
    progressed((done += 1), ids.length)
  }
  const ask = async (id: ArticleId, article: ArticleToProof) => {
    const answer = await thread.ask({ kind: 'article', article })
    proofed(id, answer?.kind === 'proofed')
  }
  progressed(0, ids.length)
  // oxlint-disable no-await-in-loop -- one after the other
  for (const id of ids) {
    if (stop.aborted) break
    await setImmediate()
    const article = await articleToProof(id, library, isTrial)
    if (article === undefined) proofed(id, false)
    else asked.push(ask(id, article))
    if (asked.length >= AT_ONCE) await asked.shift()
  }
  // oxlint-enable no-await-in-loop
  await Promise.all(asked)
  return unread
}

/** A record that cannot be read hides nothing: better a finding too many than one lost. */
async function articleToProof(
  id: ArticleId,
  library: Running['library'],
  isTrial: boolean,
): Promise<ArticleToProof | undefined> {
  const current = await library.current(id)
  if (!current.ok) return undefined
  const { doc, details } = current.value
  const record = isTrial ? undefined : await library.proofRecord(id)
  return { id, doc, details, ignored: record?.ok === true ? record.value.ignored : [] }
}
