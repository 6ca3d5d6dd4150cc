import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nextEntry } from '#backend/review/record-file'
import { readRecordLines, recordLine } from '#backend/review/record-lines'
import { openForTest, valueOf } from '../library/open-for-test.ts'
import { temporaryFolder } from '../library/temporary-folder.ts'
import { LI, QIAN, recordOf, signed, SUN, WANG, ZHAO } from '../../core/review/five-people.ts'
import { acting, articleBy, deskOfFive, passing, release } from './desk-of-five.ts'

const FLIPS = Number(process.env['QUWEN_FLIPS'] ?? 200)

async function released() {
  const folder = await temporaryFolder()
  const { library } = await openForTest(folder)
  await deskOfFive(library)
  const id = await articleBy(library)
  await release(library, id)
  const path = join(folder, 'articles', id, 'audit.ndjson')
  return { folder, library, id, path, bytes: await readFile(path) }
}

/** Six lines as they are written, without a library around them. */
function sixLines(): Buffer {
  const done = recordOf(
    [SUN, { kind: 'submitted' }],
    [WANG, signed('first-review')],
    [LI, signed('first-proof')],
    [ZHAO, signed('final-review')],
    [QIAN, signed('third-proof')],
    [SUN, signed('release')],
  )
  return done.reduce((bytes, { at, by, content, event }) => {
    const next = nextEntry(readRecordLines(bytes), { at, by, content, event })
    return Buffer.concat([bytes, recordLine(next)])
  }, Buffer.alloc(0))
}

describe('a record on disk', () => {
  it('is one line an entry, and every line names the one before', async () => {
    const { library, id, bytes } = await released()
    const { entries, chain, whole } = readRecordLines(bytes)
    expect(entries).toEqual(valueOf(await library.reviewState(id)).entries)
    expect(entries).toHaveLength(6)
    expect(whole).toEqual(bytes)
    const hashes = bytes.toString().match(/(?<=^\{"hash":")[0-9a-f]{64}/gmu) ?? []
    expect(entries.map(({ previous }) => previous)).toEqual([
      '0'.repeat(64),
      ...hashes.slice(0, -1),
    ])
    expect(chain).toEqual({ kind: 'whole', fingerprint: hashes.at(-1) })
  })

  it('shows every byte that somebody changed, and keeps what stands before it', () => {
    const bytes = sixLines()
    const { entries } = readRecordLines(bytes)
    const silent: string[] = []
    for (let flip = 0; flip < FLIPS; flip += 1) {
      const altered = Buffer.from(bytes)
      const at = Math.floor(Math.random() * bytes.length)
      const mask = 1 + Math.floor(Math.random() * 255)
      altered[at] = (bytes[at] ?? 0) ^ mask
      const read = readRecordLines(altered)
      const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1
      const isShown = read.chain.kind === 'broken' && read.chain.line === line
      const isKept = JSON.stringify(read.entries) === JSON.stringify(entries.slice(0, line - 1))
      if (!isShown || !isKept) silent.push(`byte ${at} xor ${mask}`)
    }
    expect(silent).toEqual([])
  })

  it.each<[string, (lines: readonly string[]) => string, number]>([
    ['without a line in the middle', (lines) => lines.filter((_, at) => at !== 2).join(''), 3],
    ['without its first line', (lines) => lines.slice(1).join(''), 1],
    [
      'with two lines swapped',
      ([a = '', b = '', c = '', ...more]) => [a, c, b, ...more].join(''),
      2,
    ],
    ['with a line twice', ([a = '', ...more]) => [a, a, ...more].join(''), 2],
    ['with two lines run together', (lines) => lines.join('').replace('\n', ' '), 1],
    ['with an empty line at its end', (lines) => `${lines.join('')}\n`, 7],
    ['with something foreign at its end', (lines) => `${lines.join('')}x`, 7],
    ['with another end of its last line', (lines) => lines.join('').replace(/\n$/u, '\r'), 6],
    ['with zeros for the end of its last line', (lines) => lines.join('').replace(/\n$/u, '\0'), 6],
  ])('is broken %s', (_, alter, line) => {
    const bytes = sixLines()
    const altered = alter(bytes.toString().split(/(?<=\n)/u))
    expect(readRecordLines(Buffer.from(altered)).chain).toEqual({ kind: 'broken', line })
  })

  it('is torn wherever its last line is cut off, and says so', () => {
    const bytes = sixLines()
    const { entries } = readRecordLines(bytes)
    const last = bytes.lastIndexOf(0x0a, -2) + 1
    for (let end = last + 1; end < bytes.length; end += 1) {
      const read = readRecordLines(bytes.subarray(0, end))
      expect(read.chain).toMatchObject({ kind: 'whole', torn: true })
      expect(read.entries).toEqual(entries.slice(0, 5))
    }
  })

  it('goes on after a crash in the middle of a line, with the torn bytes set aside', async () => {
    const folder = await temporaryFolder()
    const { library } = await openForTest(folder)
    await deskOfFive(library)
    const id = await articleBy(library)
    valueOf(await acting(library, id)(SUN, { kind: 'submit' }))
    valueOf(await acting(library, id)(WANG, passing('first-review')))
    const path = join(folder, 'articles', id, 'audit.ndjson')
    const torn = (await readFile(path)).subarray(0, -40)
    await writeFile(path, torn)
    expect(valueOf(await library.reviewState(id)).chain).toMatchObject({ torn: true })

    valueOf(await acting(library, id)(LI, passing('first-review')))
    const { entries, chain } = valueOf(await library.reviewState(id))
    expect(entries.map(({ by }) => by.name)).toEqual(['孙立', '李强'])
    expect(chain).toEqual({ kind: 'whole', fingerprint: expect.any(String) })
    const [aside] = await readdir(join(folder, 'set-aside'))
    expect(await readFile(join(folder, 'set-aside', aside ?? ''))).toEqual(torn)
  })
})
