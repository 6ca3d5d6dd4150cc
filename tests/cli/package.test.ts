import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLibrary } from '#backend/library/open-library'
import { createArticle, documentSaying, valueOf } from '../backend/library/open-for-test.ts'
import { temporaryFolder } from '../e2e/temporary-folder.ts'
import { quwen } from './quwen-command.ts'

let folder = ''
let id = ''

beforeAll(async () => {
  folder = await temporaryFolder()
  const library = await open('ours')
  id = (await createArticle(library, documentSaying('题', '定于三月开会。'))).id
  await library.close()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function open(name: string) {
  return valueOf(await openLibrary(join(folder, name), { announce: () => {}, shellName: 'test' }))
}

describe('quwen pack and unpack', () => {
  it('carry an article over and back, telling first and changing only when asked', async () => {
    const standing = { in: folder, language: 'zh_CN.UTF-8' }
    const packed = ['pack', '--library', 'ours', '--id', id, '--out', 'a.quwen', '--by', '王小明']
    expect(await quwen(packed, standing)).toEqual({ code: 0, printed: '', complained: '' })
    const look = await quwen(['unpack', 'a.quwen', '--library', 'theirs', '--preview'], standing)
    expect(look).toMatchObject({ code: 0 })
    expect(look.printed).toContain('《题》王小明打包')
    const taken = await quwen(['unpack', 'a.quwen', '--library', 'theirs', '--json'], standing)
    expect(JSON.parse(taken.printed)).toMatchObject({ id, becomes: 'new' })
    const again = await quwen(['unpack', 'a.quwen', '--library', 'theirs', '--json'], standing)
    expect(JSON.parse(again.printed)).toMatchObject({ id, becomes: 'nothing' })
  })

  it('say why not, with the exit code of wrong input and of a wrong command line', async () => {
    const bytes = await readFile(join(folder, 'a.quwen'))
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1
    await writeFile(join(folder, 'b.quwen'), bytes)
    const standing = { in: folder }
    const damaged = await quwen(['unpack', 'b.quwen', '--library', 'theirs'], standing)
    expect(damaged).toMatchObject({ code: 1, printed: '' })
    expect(damaged.complained).toMatch(/损坏/u)
    expect(await quwen(['unpack', 'a.quwen'], standing)).toMatchObject({ code: 2 })
    expect(await quwen(['pack', '--library', 'ours', '--out', 'x'], standing)).toMatchObject({
      code: 2,
    })

    const library = await open('ours')
    const held = await quwen(
      ['pack', '--library', 'ours', '--id', id, '--out', 'c.quwen'],
      standing,
    )
    await library.close()
    expect(held).toMatchObject({ code: 1 })
    expect(held.complained).toMatch(/test/u)
  })

  it('merge a Word file that went out with its changes, and no other', async () => {
    const standing = { in: folder, language: 'zh_CN.UTF-8' }
    const out = (changes: string, file: string) =>
      quwen(
        [
          'export',
          '--library',
          'ours',
          '--id',
          id,
          '--changes',
          changes,
          '--style',
          'newspaper',
          '--out',
          file,
        ],
        standing,
      )
    expect(await out('tracked', 'sent.docx')).toMatchObject({ code: 0 })
    expect(await out('final', 'final.docx')).toMatchObject({ code: 0 })
    const parts = unzipSync(await readFile(join(folder, 'sent.docx')))
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const back = { ...parts, 'word/document.xml': strToU8(xml.replace('三月', '四月')) }
    await writeFile(join(folder, 'back.docx'), zipSync(back))

    const unpack = (...more: string[]) => quwen(['unpack', ...more, '--library', 'ours'], standing)
    const look = await unpack('back.docx', '--preview', '--json')
    expect(JSON.parse(look.printed)).toMatchObject({ id, becomes: 'merge', theirs: 1 })
    const merged = await unpack('back.docx', '--json')
    expect(JSON.parse(merged.printed)).toMatchObject({ id, becomes: 'merge', suggestions: 1 })
    const other = await unpack('final.docx')
    expect(other).toMatchObject({ code: 1, printed: '' })
    expect(other.complained).toContain('没有可以并回的稿件')
  })
})
