import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../scripts/setup/root.mjs'
import { runNpm } from '../../scripts/setup/run.mjs'

const PEERS = { mammoth: '1.13.0', 'docx-preview': '0.4.1' }

/** Where the peers' packages stand, fetched once under `out/`; undefined where they cannot be. */
export async function wordPeersFolder() {
  const folder = join(ROOT, 'out/peers-word')
  if (existsSync(join(folder, 'node_modules/docx-preview'))) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: PEERS }),
  )
  const code = await runNpm(['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 2],
  })
  return code === 0 ? folder : undefined
}
