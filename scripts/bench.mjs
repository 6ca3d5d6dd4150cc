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
const screens = filesUnder('tests/bench').filter((file) => file.endsWith('.bench.mjs'))
let failed = (await runNode([vitest, 'bench', '--run'])) !== 0
for (const file of screens) {
  // oxlint-disable-next-line no-await-in-loop
  failed = (await runNode([join(ROOT, file)])) !== 0 || failed
}
process.exitCode = failed ? 1 : 0
