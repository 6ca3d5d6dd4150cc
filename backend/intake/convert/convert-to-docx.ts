import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { WORD_LIMITS } from '#core/intake/word/read/limits'
import { findLibreOffice } from './find-libre-office.ts'
import { NO_NETWORK, writeQuietProfile } from './quiet-profile.ts'
import { runWithLimit } from './run-with-limit.ts'

/** What LibreOffice turns into .docx for us, and the filter that reads it. No other is tried. */
const FILTERS = {
  doc: 'MS Word 97',
  wps: 'MS Word 97',
  rtf: 'Rich Text Format',
  odt: 'writer8',
} as const
export type Convertible = keyof typeof FILTERS

export function isConvertible(format: string): format is Convertible {
  return Object.hasOwn(FILTERS, format)
}

const MILLISECONDS = 60_000

/** The same as a .docx; undefined without LibreOffice, or when it could not read it in time. */
export async function convertToDocx(
  bytes: Uint8Array,
  format: Convertible,
): Promise<Uint8Array | undefined> {
  const program = mayBeRead(bytes) ? await findLibreOffice() : undefined
  if (program === undefined) return undefined

  const folder = await mkdtemp(join(tmpdir(), 'quwen-convert-'))
  try {
    return await convertIn(folder, { program, bytes, format })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A compound file says with its sector size that it is one; without, nobody need be asked. */
function mayBeRead(bytes: Uint8Array): boolean {
  if (bytes.length > WORD_LIMITS.file) return false
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf) return true
  return bytes[30] === 9 || bytes[30] === 12
}

type Work = {
  readonly program: string
  readonly bytes: Uint8Array
  readonly format: Convertible
}

async function convertIn(
  folder: string,
  { program, bytes, format }: Work,
): Promise<Uint8Array | undefined> {
  const given = join(folder, `given.${format}`)
  const out = join(folder, 'out')
  const profile = join(folder, 'profile')
  await mkdir(out)
  await writeFile(given, bytes)
  await writeQuietProfile(profile)
  const isDone = await runWithLimit({
    program,
    args: [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--nologo',
      '--nolockcheck',
      `--infilter=${FILTERS[format]}`,
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      out,
      given,
    ],
    env: { ...process.env, ...NO_NETWORK, SAL_USE_VCLPLUGIN: 'svp' },
    milliseconds: MILLISECONDS,
  })
  return isDone ? await madeFile(join(out, 'given.docx')) : undefined
}

/** It ends well also when it made nothing. */
async function madeFile(path: string): Promise<Uint8Array | undefined> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined || found.size > WORD_LIMITS.file) return undefined
  return readFile(path)
}
