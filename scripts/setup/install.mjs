import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'
import { runNpm } from './run.mjs'

/**
 * Installs exactly what the lock file says, when it is not there yet. Everything goes to stderr, so
 * that `npm run --silent quwen` stays quiet on stdout.
 */
export async function installWhenNeeded() {
  if (installFitsLock(ROOT)) return

  process.stderr.write('正在安装所需组件（npm ci）… Installing (npm ci) …\n')
  const code = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
  })
  if (code !== 0) throw new Error(`npm ci ended with ${code}`)
}

/** npm writes what it installed to `node_modules/.package-lock.json`, entry for entry. */
export function installFitsLock(root) {
  const wanted = lockOf(join(root, 'package-lock.json'))
  const there = lockOf(join(root, 'node_modules/.package-lock.json'))
  if (there === undefined) return false

  return Object.entries(wanted?.packages ?? {}).every(
    ([path, entry]) => path === '' || fits(entry, there.packages[path], join(root, path)),
  )
}

/** An optional package for another system is in the lock file and rightly not on the disk. */
function fits(wanted, there, folder) {
  if (there === undefined) return wanted.optional === true
  return there.version === wanted.version && existsSync(folder)
}

function lockOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}
