import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../setup/root.mjs'
import { say } from '../setup/say.mjs'

const PACKAGE = join(ROOT, 'node_modules/electron')

/** Without a single new byte for this many milliseconds the download is given up. */
const PATIENCE = 60_000

/**
 * Electron's program file, fetched when it is missing and can be. Its npm package has no install
 * script, and loading it would start a silent download, so only files are looked at.
 * @returns {Promise<string | undefined>}
 */
export async function electronRuntime() {
  return installedRuntime() ?? ((await fetchRuntime()) ? installedRuntime() : undefined)
}

export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some(Boolean)
}

/** Its program file when it is there already, without fetching anything. */
export function installedRuntime() {
  const pathFile = join(PACKAGE, 'path.txt')
  const program = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron'
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(PACKAGE, 'dist')
  const path = join(folder, program)
  return existsSync(path) ? path : undefined
}

/** Its own installer downloads to the temporary folder, so the growth of ours is the progress. */
function fetchRuntime() {
  const folder = mkdtempSync(join(tmpdir(), 'quwen-electron-'))
  say('正在下载 Electron 运行环境…', 'Fetching the Electron runtime …')
  const child = spawn(process.execPath, [join(PACKAGE, 'install.js')], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder },
    stdio: 'ignore',
  })
  const watch = watchProgress([folder, join(PACKAGE, 'dist')], () => child.kill())
  return new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  }).finally(() => {
    clearInterval(watch)
    rmSync(folder, { recursive: true, force: true })
  })
}

function watchProgress(folders, giveUp) {
  let known = 0
  let grewAt = Date.now()
  let shown = 0
  return setInterval(() => {
    const bytes = folders.map(sizeOf).reduce((sum, size) => sum + size, 0)
    if (bytes > known) grewAt = Date.now()
    known = Math.max(known, bytes)
    const megabytes = Math.floor(known / 1_000_000)
    if (megabytes > shown) process.stderr.write(`  ${(shown = megabytes)} MB\n`)
    if (Date.now() - grewAt > PATIENCE) giveUp()
  }, 1_000)
}

function sizeOf(folder) {
  if (!existsSync(folder)) return 0
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name), { throwIfNoEntry: false }))
    .reduce((sum, file) => sum + (file?.size ?? 0), 0)
}
