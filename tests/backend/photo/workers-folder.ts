import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { rolldown } from 'rolldown'

/** A worker bundled as the product bundles it: an installed Node 20 cannot read TypeScript. */
export async function bundledWorkers(worker = 'backend/photo/upright-worker.ts'): Promise<string> {
  const root = join(import.meta.dirname, '..', '..', '..')
  const folder = await mkdtemp(join(tmpdir(), 'quwen-workers-'))
  const input = join(root, worker)
  const bundle = await rolldown({ input, cwd: root, platform: 'node', external: [/^node:/u] })
  await bundle.write({ file: join(folder, `${basename(worker, '.ts')}.mjs`), format: 'esm' })
  await bundle.close()
  return folder
}
