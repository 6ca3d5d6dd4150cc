import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findLibreOffice } from './intake/convert/find-libre-office.ts'
import { NO_NETWORK, writeQuietProfile } from './intake/convert/quiet-profile.ts'
import { runWithLimit } from './intake/convert/run-with-limit.ts'

/** LibreOffice for one file after the other, with a profile of its own that never meets the editor's. */
export type LibreOffice = {
  /** Undefined when it made nothing of the Word file, or was stopped. */
  readonly pdfOf: (word: Uint8Array, stop: AbortSignal) => Promise<Uint8Array | undefined>
  /** Takes away what it wrote beside. */
  readonly end: () => Promise<void>
}

/** For one file; the first start of all takes five seconds on a slow machine. */
const MILLISECONDS = 90_000

/** Undefined when this machine has none. */
export async function startLibreOffice(): Promise<LibreOffice | undefined> {
  const program = await findLibreOffice()
  if (program === undefined) return undefined
  const folder = await mkdtemp(join(tmpdir(), 'quwen-pdf-'))
  await writeQuietProfile(join(folder, 'profile'))
  return {
    pdfOf: (word, stop) => convert({ program, folder }, word, stop),
    end: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

type Place = { readonly program: string; readonly folder: string }

async function convert(
  { program, folder }: Place,
  word: Uint8Array,
  stop: AbortSignal,
): Promise<Uint8Array | undefined> {
  const source = join(folder, 'article.docx')
  const made = join(folder, 'article.pdf')
  await rm(made, { force: true })
  await writeFile(source, word)
  if (stop.aborted) return undefined
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const quiet = ['--headless', '--norestore', '--nologo', '--nolockcheck']
  const isDone = await runWithLimit({
    program,
    args: [profile, ...quiet, '--convert-to', 'pdf', '--outdir', folder, source],
    env: { ...process.env, ...NO_NETWORK, SAL_USE_VCLPLUGIN: 'svp' },
    milliseconds: MILLISECONDS,
    stop,
  })
  return isDone ? readFile(made).catch(() => undefined) : undefined
}
