import { join } from 'node:path'
import { requireNode } from './setup/node-version.mjs'

requireNode()
const { installWhenNeeded } = await import('./setup/install.mjs')
await installWhenNeeded()
const { buildWhenStale } = await import('./build/build-when-stale.mjs')
await buildWhenStale()

const { filesUnder } = await import('./setup/files-under.mjs')
const { ROOT } = await import('./setup/root.mjs')
const { runNode } = await import('./setup/run.mjs')

// Times are worth something only when nothing else runs, so one benchmark follows the other.
const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
// `npm run bench proofreading` runs the benchmarks with that in their name.
const wanted = process.argv[2] ?? ''
const screens = filesUnder('tests/bench').filter(
  (file) => file.endsWith('.bench.mjs') && file.includes(wanted),
)
const units = [vitest, 'bench', '--run', '--passWithNoTests', ...(wanted === '' ? [] : [wanted])]
let failed = (await runNode(units)) !== 0
for (const file of screens) {
  // oxlint-disable-next-line no-await-in-loop
  failed = (await runNode([join(ROOT, file)])) !== 0 || failed
}
process.exitCode = failed ? 1 : 0
