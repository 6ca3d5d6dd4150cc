import { spawn, type ChildProcess } from 'node:child_process'
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** One LibreOffice with a profile of its own, so that it never meets the editor's. */
export type LibreOffice = {
  /** Undefined when it made nothing of the file, or was stopped. */
  readonly convert: (file: Conversion, stop: AbortSignal) => Promise<Uint8Array | undefined>
  /** Takes away what it wrote beside. */
  readonly end: () => Promise<void>
}

export type Conversion = {
  readonly bytes: Uint8Array
  /** Extensions without a dot. */
  readonly from: string
  readonly to: string
}

/** Milliseconds for one file; the first start of all takes five seconds on a slow machine. */
const LONGEST = 90_000

/** Undefined when this machine has none. */
export async function startLibreOffice(): Promise<LibreOffice | undefined> {
  const program = await findLibreOffice()
  if (program === undefined) return undefined
  const folder = await mkdtemp(join(tmpdir(), 'quwen-convert-'))
  let number = 0
  return {
    convert: (file, stop) => convert({ program, folder, name: String((number += 1)) }, file, stop),
    end: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  }
}

type Place = { readonly program: string; readonly folder: string; readonly name: string }

async function convert(
  { program, folder, name }: Place,
  { bytes, from, to }: Conversion,
  stop: AbortSignal,
): Promise<Uint8Array | undefined> {
  const source = join(folder, `${name}.${from}`)
  const made = join(folder, `${name}.${to}`)
  try {
    await writeFile(source, bytes)
    await run(program, [...inProfile(folder), '--convert-to', to, '--outdir', folder, source], stop)
    return await readFile(made)
  } catch (error) {
    if (error instanceof Error) return undefined
    throw error
  } finally {
    await Promise.all([source, made].map((path) => rm(path, { force: true })))
  }
}

function inProfile(folder: string): readonly string[] {
  const profile = pathToFileURL(join(folder, 'profile')).href
  return [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--nolockcheck']
}

/** Settles when it has ended, whether it made a file or not. */
function run(program: string, args: readonly string[], stop: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // A group of its own: what was started is a small program that starts the large one.
    const child = spawn(program, args, {
      detached: process.platform !== 'win32',
      stdio: 'ignore',
      windowsHide: true,
    })
    const kill = () => killWithAll(child)
    const tooLate = setTimeout(kill, LONGEST)
    const settle = (end: () => void) => () => {
      clearTimeout(tooLate)
      stop.removeEventListener('abort', kill)
      end()
    }
    stop.addEventListener('abort', kill, { once: true })
    child.once('error', (error) => settle(() => reject(error))())
    child.once('exit', settle(resolve))
    if (stop.aborted) kill()
  })
}

function killWithAll({ pid }: ChildProcess): void {
  if (pid === undefined) return
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true })
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // It has ended by itself meanwhile.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** Where the installers put it; on Linux it is on the path. */
const USUAL = [
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]

async function findLibreOffice(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice']
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  const there = await Promise.all([...onPath, ...USUAL].map(isProgram))
  return there.find((path) => path !== undefined)
}

async function isProgram(path: string): Promise<string | undefined> {
  try {
    await access(path, constants.X_OK)
    return path
  } catch {
    return undefined
  }
}
