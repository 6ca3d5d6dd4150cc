/* oxlint-disable no-await-in-loop -- one key after another, as a hand works */
/*
 * P1 of performance.md: script time of the main thread per key in an article of 50 000 characters
 * with 500 suggestions and 100 comments, tracking, proofreading and autosave on, against a bare
 * TipTap with the same characters. Fresh contexts in the order A B B A, 4 × throttle, blocks of 40
 * keys (§3.4).
 */
import { chromium } from 'playwright'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { CHROMIUM_ARGUMENTS, installedChromium } from '../../scripts/chromium.mjs'
import { finalParagraph, PARAGRAPHS, suggestedDocument } from './typing/suggested-document.mjs'
import { tiptapPage } from './typing/tiptap-page.mjs'

const ROOT = resolve(import.meta.dirname, '../..')
const BLOCKS = 6
const KEYS = 40
const GAP_MS = 25
const THROTTLE = 4
const ORDER = ['ours', 'tiptap', 'tiptap', 'ours', 'ours', 'tiptap', 'tiptap', 'ours']
const TARGET = 1.6
const FIRST_PLACE = 100
const TIPTAP = 'http://tiptap.test/'

const html = await tiptapPage(
  Array.from({ length: PARAGRAPHS }, (_, index) => finalParagraph(index)),
)
if (html === undefined) say('TipTap cannot be fetched: nothing to compare with.')
else await compare()

async function compare() {
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
    await createArticle(address)
    const perKey = { ours: [], tiptap: [] }
    // Each time in another paragraph, which nobody has made longer yet.
    for (const [turn, side] of ORDER.entries()) {
      const place = FIRST_PLACE + turn
      perKey[side].push(...(await typedBlocks({ side, browser, address, place })))
    }
    report(perKey)
  } finally {
    await browser.close()
    server.kill('SIGINT')
    await once(server, 'exit')
    rmSync(home, { recursive: true, force: true })
  }
}

function report({ ours, tiptap }) {
  const [mine, theirs] = [median(ours), median(tiptap)]
  say(
    `script per key, median of ${ours.length} blocks: ours ${mine.toFixed(2)} ms, TipTap ${theirs.toFixed(2)} ms`,
  )
  const [low, high] = interval(ours, tiptap)
  say(
    `ratio ${(mine / theirs).toFixed(3)}, 95 % between ${low.toFixed(3)} and ${high.toFixed(3)} (at most ${TARGET} wanted)`,
  )
  const half = tiptap.length / 2
  const nothing = median(tiptap.slice(0, half)) / median(tiptap.slice(half))
  say(`null ratio, TipTap against TipTap: ${nothing.toFixed(3)}`)
}

async function createArticle(address) {
  const details = {
    genre: 'news',
    stage: 'draft',
    section: '',
    editionDate: null,
    page: '',
    source: '',
    tags: [],
  }
  await ask(address, 'article:create', { doc: suggestedDocument('长稿'), details })
}

async function ask(address, channel, question) {
  const { origin, hash } = new URL(address)
  const answer = await fetch(`${origin}/ask/${channel}`, {
    method: 'POST',
    headers: { 'X-Quwen-Token': hash.slice(1), 'Content-Type': 'application/json' },
    body: JSON.stringify(question),
  })
  const { ok, value, error } = await answer.json()
  if (!ok) throw new Error(`${channel}: ${JSON.stringify(error)}`)
  return value
}

/** Milliseconds of script per key, one figure a block. */
async function typedBlocks({ side, browser, address, place }) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  if (side === 'ours') await openOurs(page, address, place)
  else await openTiptap(page, place)
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
  if (side === 'ours') await checkTracked(page, place)
  await context.close()
  say(`${side}: ${blocks.map((block) => block.toFixed(2)).join(' ')}`)
  return blocks
}

async function openOurs(page, address, place) {
  await page.goto(address)
  await page.getByText('长稿').first().click()
  await page.locator('.ProseMirror .field-body p').nth(place).click()
  await page.waitForTimeout(4000)
  const underlined = await page.locator('.ProseMirror .proof').count()
  if (underlined === 0) throw new Error('nothing is proofread')
  await page.keyboard.press('a')
  const paragraph = page.locator('.ProseMirror .field-body p').nth(place)
  if ((await typedIn(paragraph, 'a').count()) === 0) await track(page, place)
}

/** Asks whose the suggestions are, where nobody is known yet. */
async function track(page, place) {
  await page.keyboard.press('Control+Shift+E')
  await page.waitForTimeout(1000)
  const name = page.getByRole('dialog').getByLabel('姓名')
  if (await name.isVisible()) {
    await name.fill('柴琳琳')
    await page.getByRole('button', { name: '添加' }).click()
  }
  await page.locator('.ProseMirror .field-body p').nth(place).click()
}

async function openTiptap(page, place) {
  await page.route(TIPTAP, (route) => route.fulfill({ body: html, contentType: 'text/html' }))
  await page.goto(TIPTAP)
  await page.locator('.ProseMirror p').nth(place).click()
  await page.waitForTimeout(4000)
}

/** What was typed is a suggestion, or this measured something else. */
async function checkTracked(page, place) {
  const paragraph = page.locator('.ProseMirror .field-body p').nth(place)
  if ((await typedIn(paragraph, 'a'.repeat(KEYS)).count()) === 0)
    throw new Error('what was typed was not tracked')
}

function typedIn(place, words) {
  return place.locator('ins', { hasText: words })
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

/** 95 % interval of the ratio of medians, by drawing blocks again with their replacement. */
function interval(ours, theirs) {
  const ratios = Array.from({ length: 2000 }, () => median(drawn(ours)) / median(drawn(theirs)))
  const sorted = ratios.toSorted((a, b) => a - b)
  return [sorted[50], sorted[1949]]
}

function drawn(values) {
  return values.map(() => values[Math.floor(Math.random() * values.length)])
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
}

function say(line) {
  process.stdout.write(`${line}\n`)
}
