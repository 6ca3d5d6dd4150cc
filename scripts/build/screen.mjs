import { join } from 'node:path'
import { build } from 'vite'
import { filesUnder } from '../setup/files-under.mjs'
import { ROOT } from '../setup/root.mjs'
import { bundled } from './bundled.mjs'
import { refuseUnresolved } from './refuse-unresolved.mjs'

/** The page that both shells show. */
export async function bundleScreen() {
  const result = await build({
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'warn',
    build: {
      minify: true,
      sourcemap: false,
      emptyOutDir: false,
      rolldownOptions: { onLog: refuseUnresolved },
    },
  })
  const { files, modules } = bundled('dist/renderer', [result].flat()[0].output)
  return { files: [...files, ...publicFiles()], modules }
}

/** Vite copies these as they are and does not name them. */
function publicFiles() {
  return filesUnder('renderer/public').map((file) =>
    file.replace('renderer/public', 'dist/renderer'),
  )
}
