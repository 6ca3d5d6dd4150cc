import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const ROOT = join(import.meta.dirname, '../../..')

/** The threads of a run, bundled as the build bundles them. */
export async function bundledRunWorkers(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quwen-workers-'))
  const bundle = await rolldown({
    cwd: ROOT,
    input: {
      'proofread-worker': 'backend/proofreading/proofread-worker.ts',
      'report-worker': 'backend/proofreading/report-worker.ts',
    },
    external: [/^node:/u],
    platform: 'node',
  })
  await bundle.write({ dir: folder, format: 'es', entryFileNames: '[name].mjs' })
  await bundle.close()
  return folder
}
