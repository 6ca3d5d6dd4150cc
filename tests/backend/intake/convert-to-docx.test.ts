import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { convertToDocx } from '#backend/intake/convert/convert-to-docx'
import { findLibreOffice } from '#backend/intake/convert/find-libre-office'

const program = await findLibreOffice()
const RTF = String.raw`{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0 SimSun;}}\f0 \u26609?\u26705?\u21306? 2026\par}`

/** An old Word file, made of the RTF by the program itself. */
async function oldWordFile(): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'quwen-old-word-'))
  try {
    const profile = pathToFileURL(join(folder, 'profile')).href
    await writeFile(join(folder, 'given.rtf'), RTF)
    await promisify(execFile)(program ?? '', [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'doc:MS Word 97',
      '--outdir',
      folder,
      join(folder, 'given.rtf'),
    ])
    return await readFile(join(folder, 'given.doc'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function wordsOf(docx: Uint8Array | undefined): string {
  const part = docx && unzipSync(docx)['word/document.xml']
  return Buffer.from(part ?? [])
    .toString()
    .replaceAll(/<[^>]+>/gu, '')
}

async function leftBehind(): Promise<readonly string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('quwen-convert-'))
}

describe.skipIf(program === undefined)('with LibreOffice on this machine', () => {
  it('turns an RTF and an old Word file into .docx, and leaves nothing behind', async () => {
    const before = await leftBehind()
    expect(wordsOf(await convertToDocx(Buffer.from(RTF), 'rtf'))).toContain('柱桑区 2026')
    expect(wordsOf(await convertToDocx(await oldWordFile(), 'doc'))).toContain('柱桑区 2026')
    expect(await leftBehind()).toEqual(before)
  }, 120_000)

  it('makes nothing of a file that only pretends', async () => {
    const bytes = new Uint8Array(4096)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(await convertToDocx(bytes, 'doc')).toBeUndefined()
  }, 60_000)
})
