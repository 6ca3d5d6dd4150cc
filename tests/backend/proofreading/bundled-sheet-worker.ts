import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

/** Bundles the thread that reads workbooks, as the build does; the answer is the folder it stands in. */
export async function bundledSheetWorker(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quwen-workers-'))
  const bundle = await rolldown({
    input: { 'sheet-worker': 'backend/proofreading/table/sheet-worker.ts' },
    external: [/^node:/u],
    platform: 'node',
  })
  await bundle.write({ dir: folder, format: 'es', entryFileNames: '[name].mjs', minify: true })
  await bundle.close()
  return folder
}
