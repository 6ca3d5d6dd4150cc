import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

/** Bundles the thread that reads Word files, as the build does; the answer is the folder it stands in. */
export async function bundledWordWorker(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quwen-workers-'))
  const bundle = await rolldown({
    input: { 'word-worker': 'backend/intake/word/word-worker.ts' },
    external: [/^node:/u],
    platform: 'node',
  })
  await bundle.write({ dir: folder, format: 'es', entryFileNames: '[name].mjs' })
  await bundle.close()
  return folder
}
