import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from '../setup/files-under.mjs'
import { ROOT } from '../setup/root.mjs'

const STAMP = join(ROOT, 'dist/.stamp')

/** Everything a build is made of. Tests and papers are not. */
const INGREDIENTS = [
  'assets',
  'backend',
  'bridge',
  'browser',
  'cli',
  'core',
  'electron',
  'renderer',
  'scripts/build',
  'scripts/build.mjs',
  'package-lock.json',
  'package.json',
  'vite.config.ts',
]

/** A hash over names and contents: times lie after a checkout, and hashing takes milliseconds. */
export function sourceStamp() {
  const hash = createHash('sha256')
  for (const path of INGREDIENTS.flatMap((name) => filesUnder(name)).toSorted(byName)) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(ROOT, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

export function isBuilt(stamp) {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp
}

export function markBuilt(stamp) {
  writeFileSync(STAMP, stamp)
}

/** The same order on every system, whatever its language. */
function byName(a, b) {
  return a < b ? -1 : 1
}
