import { mkdirSync, existsSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ROOT } from '../../../scripts/setup/root.mjs'
import { runNpm } from '../../../scripts/setup/run.mjs'

/** What others offer for Chinese copy in JavaScript, offline. Never a dependency of 区闻 itself. */
const PEERS = { zhlint: '0.8.2', 'autocorrect-node': '2.14.0', '@lint-md/core': '2.4.0' }
const FOLDER = join(ROOT, 'out/peers')

/**
 * Installs the peers under `out/` once, and answers each as a function from text to mended text;
 * undefined where they cannot be fetched.
 */
export async function peers() {
  if (!existsSync(join(FOLDER, 'node_modules/zhlint')) && !(await install())) return undefined
  const require = createRequire(join(FOLDER, 'package.json'))
  const zhlint = require('zhlint')
  const autocorrect = require('autocorrect-node')
  const lintMd = require('@lint-md/core')
  return {
    zhlint: (text) => zhlint.run(text, { rules: { preset: 'default' } }).result,
    autocorrect: (text) => autocorrect.format(text),
    'lint-md': (text) => lintMd.lintMarkdown(text, undefined, true).fixedResult.result,
  }
}

async function install() {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(
    join(FOLDER, 'package.json'),
    JSON.stringify({ private: true, dependencies: PEERS }),
  )
  const code = await runNpm(['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 2],
  })
  return code === 0
}
