import { z } from 'zod'
import { ArticleId, DocumentJson } from '#core/article/article'

/**
 * Text that the backend has not accepted, one record an article. IndexedDB keeps it when the page,
 * the browser or the backend is killed; it belongs to this machine and goes once it is accepted.
 */
const OutboxRecord = z.object({
  id: ArticleId,
  /** The revision the text starts from. */
  base: z.int().nonnegative(),
  doc: DocumentJson,
  at: z.iso.datetime(),
})
export type OutboxRecord = z.infer<typeof OutboxRecord>

export type Outbox = {
  readonly keep: (record: OutboxRecord) => Promise<void>
  readonly drop: (id: ArticleId) => Promise<void>
  readonly find: (id: ArticleId) => Promise<OutboxRecord | undefined>
}

/** Stored names: renaming one would orphan text on somebody's machine. */
const DATABASE = 'quwen-outbox'
const RECORDS = 'records'

let opening: Promise<IDBDatabase> | undefined

export const outbox: Outbox = {
  keep: async (record) => {
    await done((await records('readwrite')).put(record))
  },
  drop: async (id) => {
    await done((await records('readwrite')).delete(id))
  },
  find: async (id) => {
    const found = await done<unknown>((await records('readonly')).get(id))
    const record = OutboxRecord.safeParse(found)
    return record.success ? record.data : undefined
  },
}

async function records(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  opening ??= openDatabase()
  return (await opening).transaction(RECORDS, mode, { durability: 'strict' }).objectStore(RECORDS)
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(RECORDS, { keyPath: 'id' })
  })
  return done(request)
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')))
  })
}
