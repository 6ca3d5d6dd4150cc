import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UPLOAD_LIMIT } from '#bridge/upload-limit'

/** Files on their way from the screen to a question that names them by handle. */
export type Uploads = {
  /** Keeps a body of at most `UPLOAD_LIMIT` bytes; undefined when it is larger. */
  readonly keep: (body: ReadableStream<Uint8Array> | null) => Promise<string | undefined>
  /** The bytes, once: an upload is gone after it was taken. */
  readonly take: (handle: string) => Promise<Uint8Array | undefined>
  /** Deletes what nobody took. */
  readonly close: () => Promise<void>
}

export async function openUploads(): Promise<Uploads> {
  const folder = await mkdtemp(join(tmpdir(), 'quwen-'))
  const waiting = new Set<string>()

  return {
    keep: async (body) => {
      const handle = randomUUID()
      const path = join(folder, handle)
      if (!(await store(body, path))) {
        await rm(path, { force: true })
        return undefined
      }
      waiting.add(handle)
      return handle
    },
    take: async (handle) => {
      if (!waiting.delete(handle)) return undefined
      const path = join(folder, handle)
      const bytes = await readFile(path)
      await rm(path, { force: true })
      return bytes
    },
    close: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Counts while it writes: a length that the sender declares proves nothing. */
async function store(body: ReadableStream<Uint8Array> | null, path: string): Promise<boolean> {
  let size = 0
  async function* counted(chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      size += chunk.byteLength
      if (size > UPLOAD_LIMIT) return
      yield chunk
    }
  }
  const source = Readable.from(body ?? [])
  await pipeline(source, counted, createWriteStream(path, { mode: 0o600 }))
  return size <= UPLOAD_LIMIT
}
