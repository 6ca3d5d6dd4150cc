import { join } from 'node:path'
import { requireNode } from './setup/node-version.mjs'

requireNode()
const { installWhenNeeded } = await import('./setup/install.mjs')
await installWhenNeeded()
const { buildWhenStale } = await import('./build/build-when-stale.mjs')
await buildWhenStale()

const { ROOT } = await import('./setup/root.mjs')
const { runNode } = await import('./setup/run.mjs')
// The installers of the system this runs on, or those that are asked for: `-- --win --linux`.
const builder = join(ROOT, 'node_modules/electron-builder/cli.js')
process.exitCode = await runNode([builder, ...process.argv.slice(2), '--publish', 'never'])
