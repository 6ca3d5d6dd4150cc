/* oxlint-disable no-await-in-loop -- one key after another, as a hand works */
/*
 * What proofreading costs a key: script time of the main thread per key in an article of 50 000
 * characters with 500 findings, against the same page whose proofreading never gets its record and
 * so stays still. Fresh contexts in the order A B B A, 4 × throttle, as performance.md §3.4 asks.
 */
import { chromium } from 'playwright'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { CHROMIUM_ARGUMENTS, installedChromium } from '../../scripts/chromium.mjs'

const ROOT = resolve(import.meta.dirname, '../..')
const BLOCKS = 6
const KEYS = 40
const GAP_MS = 25
const THROTTLE = 4
const ORDER = ['on', 'off', 'off', 'on', 'on', 'off', 'off', 'on']

/** 200 characters with two faults that text rules find. */
const PARAGRAPH = `${'全区上下要坚持稳中求进，持续改善民生，'.repeat(10)}施工单位已完成路灯按装,群众满意。`
const PARAGRAPHS = 250

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
  await createArticle()
  const perKey = { on: [], off: [] }
  for (const state of ORDER) perKey[state].push(...(await typedBlocks(state)))
  const on = median(perKey.on)
  const off = median(perKey.off)
  say(
    `script per key, median of ${perKey.on.length} blocks: on ${on.toFixed(2)} ms, off ${off.toFixed(2)} ms`,
  )
  say(`ratio ${(on / off).toFixed(3)} (at most 1.3 wanted)`)
  const halves = [
    perKey.off.slice(0, perKey.off.length / 2),
    perKey.off.slice(perKey.off.length / 2),
  ]
  say(`null ratio, off against off: ${(median(halves[0]) / median(halves[1])).toFixed(3)}`)
} finally {
  await browser.close()
  server.kill('SIGINT')
  await once(server, 'exit')
  rmSync(home, { recursive: true, force: true })
}

function text(words) {
  return [{ type: 'text', text: words }]
}

async function createArticle() {
  const { origin, hash } = new URL(address)
  const paragraph = { type: 'paragraph', content: text(PARAGRAPH) }
  const doc = {
    type: 'doc',
    content: [
      { type: 'kicker' },
      { type: 'title', content: text('长稿') },
      { type: 'subtitle' },
      { type: 'body', content: Array.from({ length: PARAGRAPHS }, () => paragraph) },
      { type: 'byline', content: text('记者 柴琳琳') },
    ],
  }
  const details = {
    genre: 'news',
    stage: 'draft',
    section: '',
    editionDate: null,
    page: '',
    source: '',
    tags: [],
  }
  const answer = await fetch(`${origin}/ask/article:create`, {
    method: 'POST',
    headers: { 'X-Quwen-Token': hash.slice(1), 'Content-Type': 'application/json' },
    body: JSON.stringify({ doc, details }),
  })
  if (!(await answer.json()).ok) throw new Error('the article could not be made')
}

/** Milliseconds of script per key, one figure a block. */
async function typedBlocks(state) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  // Never answered: the paper waits for its record and proofreads nothing.
  if (state === 'off') await page.route('**/ask/proofreading:record', () => undefined)
  await page.goto(address)
  await page.getByText('长稿').first().click()
  await page.locator('.ProseMirror .field-body p').nth(100).click()
  await page.waitForTimeout(4000)
  const underlined = await page.locator('.ProseMirror .proof').count()
  say(`${state}: ${underlined} underlined`)
  if (underlined > 0 !== (state === 'on')) throw new Error(`${state}, but ${underlined} underlined`)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable')
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
  await typeKeys(page)
  const blocks = []
  for (let block = 0; block < BLOCKS; block += 1) {
    const before = await scriptMs(cdp)
    await typeKeys(page)
    await page.waitForTimeout(300)
    blocks.push(((await scriptMs(cdp)) - before) / KEYS)
  }
  await context.close()
  return blocks
}

async function typeKeys(page) {
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('a')
    await page.waitForTimeout(GAP_MS)
  }
}

async function scriptMs(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

function say(line) {
  process.stdout.write(`${line}\n`)
}
