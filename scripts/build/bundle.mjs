import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesUnder } from '../setup/files-under.mjs'
import { ROOT } from '../setup/root.mjs'
import { writeNotices } from './notices.mjs'
import { bundlePreload, bundlePrograms } from './programs.mjs'
import { bundleScreen } from './screen.mjs'

/**
 * Builds the screen, the programs, the workers and the preload into `dist/`. What an earlier build
 * left goes only at the end, so a build that fails breaks nothing that runs.
 */
export async function bundle() {
  const parts = [await bundlePrograms(), await bundlePreload(), await bundleScreen()]
  const shippedAssets = filesUnder('assets/sample').map(copyToDist)
  const notices = writeNotices(new Set(parts.flatMap(({ modules }) => modules)))
  const written = new Set([...parts.flatMap(({ files }) => files), ...shippedAssets, notices])
  for (const file of filesUnder('dist')) {
    if (!written.has(file)) rmSync(join(ROOT, file))
  }
}

/** By content: a copied permission could make a file that the next build may not delete. */
function copyToDist(file) {
  const copy = `dist/${file}`
  mkdirSync(dirname(join(ROOT, copy)), { recursive: true })
  writeFileSync(join(ROOT, copy), readFileSync(join(ROOT, file)))
  return copy
}
