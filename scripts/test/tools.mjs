import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installedChromium } from '../chromium.mjs'
import { run, runNode } from '../setup/run.mjs'
import { say } from '../setup/say.mjs'

/** What the end-to-end and Word tests look at pages with, on Debian. */
const DEBIAN_PACKAGES = [
  'chromium',
  'fonts-noto-cjk',
  'fonts-cwtex-fs',
  'poppler-utils',
  'libreoffice-writer-nogui',
]

/** A Chromium, found or fetched, and where it can be had the tools that look at Word files. */
export async function prepareTools() {
  if (isDebianRoot() && !hasAllTools()) await installDebianPackages()
  if (installedChromium() === undefined) await fetchChromium()
}

function hasAllTools() {
  const hasOffice = ['soffice', 'libreoffice'].some(isProgram)
  return installedChromium() !== undefined && isProgram('pdftoppm') && hasOffice
}

function isDebianRoot() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0 && isProgram('apt-get')
}

async function installDebianPackages() {
  say('正在用 apt 安装测试所需的程序…', 'Installing what the tests need with apt …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  await run('apt-get', ['update', '-qq'], quiet)
  await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...DEBIAN_PACKAGES],
    quiet,
  )
}

function fetchChromium() {
  say('正在下载 Chromium…', 'Fetching Chromium …')
  return runNode(['node_modules/playwright/cli.js', 'install', 'chromium'])
}

function isProgram(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.some((folder) => existsSync(join(folder, name)))
}
