import { requireNode } from './setup/node-version.mjs'
import { installWhenNeeded } from './setup/install.mjs'
import { buildWhenStale } from './build/build-when-stale.mjs'

requireNode()
await installWhenNeeded()
await buildWhenStale({ force: process.argv.includes('--force') })
