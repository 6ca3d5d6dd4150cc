import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { requireNode } from './setup/node-version.mjs'

// Standard output belongs to the command: everything said on the way goes to the error output.
requireNode()
const { installWhenNeeded } = await import('./setup/install.mjs')
await installWhenNeeded()
const { buildWhenStale } = await import('./build/build-when-stale.mjs')
await buildWhenStale()

const { ROOT } = await import('./setup/root.mjs')
const { run } = await import(pathToFileURL(join(ROOT, 'dist/cli/quwen.mjs')).href)
process.exitCode = await run(process.argv.slice(2))
