import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { UPLOAD_LIMIT } from '#bridge/upload-limit'
import { openDownloads } from '#backend/downloads'
import { openUploads, type Uploads } from '#backend/uploads'

function bodyOf(...sizes: readonly number[]): ReadableStream<Uint8Array> {
  return new Blob(sizes.map((size) => new Uint8Array(size).fill(7))).stream()
}

describe('a file on its way to the backend', () => {
  let uploads: Uploads

  beforeEach(async () => {
    uploads = await openUploads()
  })

  afterEach(() => uploads.close())

  it('arrives byte for byte, and once', async () => {
    const handle = (await uploads.keep(bodyOf(70_000, 3))) ?? ''
    expect(handle).toMatch(/^[a-z0-9-]{8,64}$/u)
    expect(await uploads.take(handle)).toEqual(Buffer.alloc(70_003, 7))
    expect(await uploads.take(handle)).toBeUndefined()
  })

  it('may be empty', async () => {
    const handle = (await uploads.keep(null)) ?? ''
    expect(await uploads.take(handle)).toEqual(Buffer.alloc(0))
  })

  it('is refused beyond the limit, and leaves nothing behind', async () => {
    expect(await uploads.keep(bodyOf(UPLOAD_LIMIT))).toBeDefined()
    expect(await uploads.keep(bodyOf(UPLOAD_LIMIT, 1))).toBeUndefined()
  })

  it.each(['', '../../etc/passwd', '0190a000-0000-7000-8000-000000000000'])(
    'is not found under “%s”',
    async (handle) => {
      expect(await uploads.take(handle)).toBeUndefined()
    },
  )
})

describe('a file on its way to the screen', () => {
  it('is fetched once', () => {
    const downloads = openDownloads()
    const delivered = downloads.offer({ name: '稿件.docx', bytes: new Uint8Array([1, 2]) })
    const handle = delivered.kind === 'download' ? delivered.handle : ''
    expect(downloads.take(handle)).toEqual({ name: '稿件.docx', bytes: new Uint8Array([1, 2]) })
    expect(downloads.take(handle)).toBeUndefined()
  })

  it('is given up when twenty newer ones wait', () => {
    const downloads = openDownloads()
    const offered = Array.from({ length: 21 }, (_, at) =>
      downloads.offer({ name: `${at}`, bytes: new Uint8Array() }),
    )
    const taken = offered.map((one) =>
      one.kind === 'download' ? downloads.take(one.handle)?.name : undefined,
    )
    expect(taken.slice(0, 2)).toEqual([undefined, '1'])
  })
})
