import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readSource } from '#backend/intake/read-source'
import { intakeHandlers } from '#backend/intake/intake-handlers'
import type { Library } from '#backend/library/library'
import { openLibrary } from '#backend/library/open-library'
import { openUploads, type Uploads } from '#backend/uploads'
import { createArticle, documentSaying, valueOf } from '../library/open-for-test.ts'
import { bundledWordWorker } from './bundled-worker.ts'
import { honestFiles, hostileFiles } from './odd-word-files.ts'
import { documentXml, wordFile } from './word-file.ts'

let workersFolder = ''
let folder = ''
let library: Library
let uploads: Uploads

beforeAll(async () => {
  workersFolder = await bundledWordWorker()
  folder = await mkdtemp(join(tmpdir(), 'quwen-odd-'))
  const shell = { announce: () => {}, shellName: 'browser', isSample: false } as const
  const opened = await openLibrary(join(folder, 'library'), shell)
  if (!opened.ok) throw new Error(opened.error.kind)
  library = opened.value
  uploads = await openUploads()
})

afterAll(async () => {
  await library.close()
  await uploads.close()
  await rm(workersFolder, { recursive: true })
  await rm(folder, { recursive: true })
})

/** As a file comes through the door: uploaded, read in its thread, its photos and original kept. */
async function brought(bytes: Uint8Array) {
  const shipped = { version: '0', screenFolder: '', assetsFolder: '', workersFolder }
  const { 'intake:read': read } = intakeHandlers({ library: () => library, uploads, shipped })
  const handle = await uploads.keep(new Blob([new Uint8Array(bytes)]).stream())
  if (handle === undefined) throw new Error('too large')
  return read({ kind: 'upload', handle, name: '稿.docx' })
}

const hostile = hostileFiles(60)

it.each(hostile.filter(({ answer }) => typeof answer === 'string'))(
  'refuses $name',
  async ({ bytes, answer }) => {
    expect(await brought(bytes)).toMatchObject({ ok: false, error: { kind: answer } })
  },
)

it.each(hostile.filter(({ answer }) => typeof answer !== 'string'))(
  'reads the words of $name and nothing that it points at',
  async ({ bytes }) => {
    const read = await brought(bytes)
    expect(read).toMatchObject({ ok: true, value: { photos: [] } })
    expect(read.ok && read.value.text).toContain('正文在这里。')
    expect(JSON.stringify(read)).not.toMatch(/javascript:|etc\/passwd|10\.0\.0\.9|127\.0\.0\.1/u)
  },
)

it('keeps what is typed while hostile files are read', async () => {
  const { id } = await createArticle(library)
  const [bomb, , , nested] = hostile
  if (bomb === undefined || nested === undefined) throw new Error('no files')
  const reading = [brought(bomb.bytes), brought(nested.bytes)]
  valueOf(await library.change({ id, base: 0, doc: documentSaying('一边来稿一边写') }))
  expect((await Promise.all(reading)).map(({ ok }) => ok)).toEqual([false, false])
  valueOf(await library.save(id))
  const { article } = valueOf(await library.load(id))
  expect(JSON.stringify(article.doc)).toContain('一边来稿一边写')
})

it('takes thirty honest files in', async () => {
  const files = honestFiles()
  expect(files).toHaveLength(30)
  for (const { name, bytes, words } of files) {
    // oxlint-disable-next-line no-await-in-loop -- one thread at a time, as from a desk
    const read = await brought(bytes)
    expect([name, read.ok ? read.value.text.includes(words) : read.error]).toEqual([name, true])
  }
})

it('says that an empty Word file is empty', async () => {
  expect(await readSource({ name: '空.docx', bytes: new Uint8Array() }, workersFolder)).toEqual({
    ok: false,
    error: { kind: 'empty' },
  })
  expect(await brought(wordFile(documentXml('<w:p/>')))).toEqual({
    ok: false,
    error: { kind: 'empty' },
  })
})
