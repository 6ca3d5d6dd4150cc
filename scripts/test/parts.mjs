import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../setup/root.mjs'
import { runNode } from '../setup/run.mjs'
import { hasDisplay, installedRuntime } from '../start/electron-runtime.mjs'
import { NOTHING, oneTest } from './count.mjs'
import { playwrightCount, vitestCount } from './reports.mjs'

const MODULES = join(ROOT, 'node_modules')

/** Every part of `npm test`, in the order of how soon it tells something. */
export const PARTS = [
  { name: 'types', run: () => check('typescript/bin/tsc', ['-b']) },
  { name: 'lint', run: () => check('oxlint/bin/oxlint', ['--type-aware', '--quiet']) },
  { name: 'format', run: () => check('oxfmt/bin/oxfmt', ['--check']) },
  { name: 'unused', run: () => check('knip/bin/knip.js', ['--no-progress']) },
  { name: 'unit and integration', run: runVitest },
  { name: 'end to end', run: runPlaywright },
  { name: 'real Electron', run: runElectron },
]

async function check(program, args) {
  return oneTest((await runNode([join(MODULES, program), ...args])) === 0)
}

async function runVitest() {
  const report = freshReport('out/unit.json')
  await runNode([
    join(MODULES, 'vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  return vitestCount(report)
}

async function runPlaywright() {
  const report = freshReport('out/e2e.json')
  await runNode([join(MODULES, '@playwright/test/cli.js'), 'test'])
  return playwrightCount(report)
}

/** The one part that may be skipped anywhere: its runtime is a download that npm does not carry. */
async function runElectron() {
  const runtime = installedRuntime()
  if (runtime === undefined || !hasDisplay()) {
    const missing = runtime === undefined ? 'the Electron runtime is not installed' : 'no display'
    process.stdout.write(
      `skipped: ${missing}; tests/electron ran the same programs against a stand-in\n`,
    )
    return NOTHING
  }
  const report = freshReport('out/real-electron.json')
  const config = join(ROOT, 'tests/real-electron/playwright.config.ts')
  process.env['QUWEN_ELECTRON'] = runtime
  await runNode([join(MODULES, '@playwright/test/cli.js'), 'test', '--config', config])
  return playwrightCount(report)
}

/** An old report must not count for a run that never wrote one. */
function freshReport(name) {
  const path = join(ROOT, name)
  rmSync(path, { force: true })
  return path
}
