import { defineConfig } from '@playwright/test'

/** Only run where the Electron runtime and a display are at hand: see scripts/test/parts.mjs. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../out/real-electron',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json', { outputFile: '../../out/real-electron.json' }]],
})
