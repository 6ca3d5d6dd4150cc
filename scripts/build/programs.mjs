import { basename, join } from 'node:path'
import { rolldown } from 'rolldown'
import { filesUnder } from '../setup/files-under.mjs'
import { ROOT } from '../setup/root.mjs'
import { bundled } from './bundled.mjs'
import { refuseUnresolved } from './refuse-unresolved.mjs'

/** The three programs of the backend. They share chunks, so that docx is in the package once. */
const PROGRAMS = {
  'browser/server': 'browser/server.ts',
  'main/main': 'electron/main/main.ts',
  'cli/quwen': 'cli/quwen.ts',
}

export function bundlePrograms() {
  const options = { input: { ...PROGRAMS, ...workers() }, external: ['electron', /^node:/u] }
  return bundleInto('dist', options, {
    dir: join(ROOT, 'dist'),
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'shared/[name]-[hash].mjs',
  })
}

/** Sandboxed: one CommonJS file that may load `electron` and nothing else. */
export function bundlePreload() {
  const options = { input: 'electron/preload/preload.ts', external: ['electron'] }
  return bundleInto('dist/preload', options, {
    file: join(ROOT, 'dist/preload/preload.cjs'),
    format: 'cjs',
    codeSplitting: false,
  })
}

/** A file that ends in `-worker.ts` runs in a thread of its own and stands in `dist/workers/`. */
function workers() {
  const files = filesUnder('backend').filter((file) => file.endsWith('-worker.ts'))
  return Object.fromEntries(files.map((file) => [`workers/${basename(file, '.ts')}`, file]))
}

async function bundleInto(folder, options, written) {
  const build = await rolldown({
    cwd: ROOT,
    platform: 'node',
    logLevel: 'warn',
    onLog: refuseUnresolved,
    ...options,
  })
  const { output } = await build.write({ minify: true, sourcemap: false, ...written })
  await build.close()
  return bundled(folder, output)
}
