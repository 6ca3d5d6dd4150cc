/* oxlint-disable no-await-in-loop -- one step after another, as a hand works */
/*
 * How long the screen is blocked while 2 MB of text are read, split, scrolled and corrected, in real
 * Chromium on the built workstation: `node tests/bench/intake-screen.bench.mjs`. The promise is no
 * main-thread task over 50 ms. Wall time depends on what else the machine does; the CPU time of the
 * same tasks, from the browser's own trace, does not.
 */
import { chromium } from 'playwright'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { CHROMIUM_ARGUMENTS, installedChromium } from '../../scripts/chromium.mjs'

const ROOT = resolve(import.meta.dirname, '../..')
const SAMPLE = readFileSync(join(ROOT, 'assets/sample/page.txt'), 'utf8')
const CHARACTERS = 700_000

const home = mkdtempSync(join(tmpdir(), 'quwen-bench-'))
const server = spawn(
  process.execPath,
  [join(ROOT, 'dist/browser/server.mjs'), '--library', join(home, 'library'), '--no-open'],
  { env: { ...process.env, QUWEN_HOME: home }, stdio: ['ignore', 'pipe', 'inherit'] },
)
const [address] = await once(createInterface(server.stdout), 'line')
const browser = await chromium.launch({
  args: CHROMIUM_ARGUMENTS,
  ...(installedChromium() === undefined ? {} : { executablePath: installedChromium() }),
})

try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.goto(address)
  await page.getByRole('main').waitFor()
  await page.keyboard.press('Control+o')
  await page.waitForTimeout(500)
  await page.evaluate(watchLongTasks)

  const file = await fileOf(page, longText())
  report('read and split', await during(page, () => split(page, file)))
  report('scroll the source', await during(page, () => scroll(page, '.source-pane')))
  report('scroll the proposal', await during(page, () => scroll(page, '.proposal-pane')))
  report('correct in the middle', await during(page, () => correct(page)))
} finally {
  await browser.close()
  server.kill('SIGINT')
  await once(server, 'exit')
  rmSync(home, { recursive: true, force: true })
}

async function fileOf(page, text) {
  return page.evaluateHandle((words) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([words], 'long.txt'))
    return transfer
  }, text)
}

async function split(page, dataTransfer) {
  await page.locator('.frame').dispatchEvent('drop', { dataTransfer })
  await page.locator('.proposal-pane').waitFor({ timeout: 60_000 })
  await page.waitForTimeout(500)
}

async function scroll(page, pane) {
  for (let step = 0; step < 40; step += 1) {
    await page.locator(pane).evaluate((element) => element.scrollBy(0, 1200))
    await page.waitForTimeout(25)
  }
}

async function correct(page) {
  await page.keyboard.press('F7')
  for (const key of ['n', 'Control+z', 'Delete', 'Control+z', 'F7', 'F7']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(150)
  }
}

async function during(page, work) {
  await page.evaluate(() => globalThis.longTasks.splice(0))
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  const began = performance.now()
  await work()
  const elapsed = performance.now() - began
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8'))
  const tasks = await page.evaluate(() => globalThis.longTasks.splice(0))
  return { tasks, elapsed, busiest: busiestTask(trace.traceEvents) }
}

/** Milliseconds of CPU of the longest task on the page's main thread. */
function busiestTask(events) {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const times = events
    .filter(({ pid, tid, tdur }) => tdur !== undefined && mains.has(`${pid} ${tid}`))
    .map(({ tdur }) => tdur / 1000)
  return Math.max(0, ...times)
}

function report(what, { tasks, elapsed, busiest }) {
  const longest = Math.max(0, ...tasks)
  process.stdout.write(
    `${what}: ${Math.round(elapsed)} ms; ${tasks.length} tasks over 50 ms, longest ${Math.round(longest)} ms; most CPU in one task ${Math.round(busiest)} ms\n`,
  )
}

function watchLongTasks() {
  globalThis.longTasks = []
  new PerformanceObserver((list) => {
    globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration))
  }).observe({ type: 'longtask' })
}

function longText() {
  const pages = Array.from({ length: 220 }, (_, index) => SAMPLE.replaceAll('管城', `第${index}城`))
  return pages.join('\n\n').slice(0, CHARACTERS)
}
