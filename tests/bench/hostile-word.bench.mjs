/*
 * What 14 hostile and 30 honest Word files leave behind in the backend's memory: the intake's own
 * door in a process of its own, the files made elsewhere. Resident bytes after three full garbage
 * collections, against the same after five small files. The promise is less than 50 MB for the hostile.
 * glibc keeps the arenas of threads that are gone; with one arena shows what is really held.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { ROOT } from '../../scripts/setup/root.mjs'

const MEGABYTE = 1024 * 1024
const BOMB = 300
const WANTED = 50

mkdirSync(join(ROOT, 'out'), { recursive: true })
const folder = mkdtempSync(join(ROOT, 'out/hostile-word-'))
const files = mkdtempSync(join(tmpdir(), 'quwen-hostile-'))
try {
  await bundle('word-worker', 'backend/intake/word/word-worker.ts')
  await bundle('upright-worker', 'backend/photo/upright-worker.ts')
  await bundle('door', 'tests/bench/hostile-word-door.ts')
  await bundle('files', 'tests/backend/intake/odd-word-files.ts')
  const made = await import(pathToFileURL(join(folder, 'files.mjs')).href)
  const hostile = kept(made.hostileFiles(BOMB), 'hostile')
  const honest = kept(made.honestFiles(), 'honest')
  const grown = through(hostile, 'hostile')
  through(hostile, 'hostile, one malloc arena', { MALLOC_ARENA_MAX: '1' })
  through(honest, 'honest')
  process.exitCode = grown < WANTED ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
  rmSync(files, { recursive: true })
}

async function bundle(name, entry) {
  const made = await rolldown({ input: join(ROOT, entry), external: [/^node:/u], platform: 'node' })
  await made.write({ file: join(folder, `${name}.mjs`), format: 'es', codeSplitting: false })
  await made.close()
}

function kept(made, sort) {
  return made.map(({ name, bytes }, at) => {
    const path = join(files, `${sort}-${at}.docx`)
    writeFileSync(path, bytes)
    return { name, path, size: bytes.length }
  })
}

/** Megabytes that the door's process has grown by. */
function through(given, sort, environment = {}) {
  const warm = join(ROOT, 'tests/corpus/word/word.docx')
  const run = spawnSync(
    process.execPath,
    ['--expose-gc', join(folder, 'door.mjs'), folder, warm, ...given.map(({ path }) => path)],
    {
      encoding: 'utf8',
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const { before, after, peak, answers } = JSON.parse(run.stdout)
  for (const [at, { name, size }] of given.entries())
    process.stdout.write(`${sort} | ${name} | ${size} bytes | ${answers[at]}\n`)
  const grown = (after - before) / MEGABYTE
  process.stdout.write(
    `${sort}: ${given.length} files, resident ${mb(before)} before, ${mb(after)} after, grown by ${grown.toFixed(1)} MB, peak with threads ${mb(peak)}\n`,
  )
  return grown
}

function mb(bytes) {
  return `${(bytes / MEGABYTE).toFixed(0)} MB`
}
