import { register } from 'node:module'

// From here on `electron` is the stand-in; every other module is the real one.
register('./resolve-electron.mjs', import.meta.url)
await import('./answer-tests.mjs')
