import { defineConfig } from '@playwright/test'
import { CHROMIUM_ARGUMENTS, installedChromium } from './scripts/chromium.mjs'

const executablePath = installedChromium()

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'out/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  // A busy machine may starve a browser once; a fault shows twice.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: 'out/e2e.json' }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: CHROMIUM_ARGUMENTS,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
})
