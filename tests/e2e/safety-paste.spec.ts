import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { TrustedRules } from '#renderer/intake/trusted-types.d'
import { expect, test } from './fixtures.ts'
import { openIntake, proposal } from './intake-page.ts'

const HOSTILE = new URL('../corpus/clipboard/hostile.html', import.meta.url)
/** Questions to the backend, and parts of the screen such as the worker that splits. */
const OWN = /^\/(?:ask|assets)\//u

test.beforeEach(async ({ workstation }) => {
  await workstation.page.evaluate(() => {
    const marks = document.documentElement.dataset
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      marks['violations'] = `${marks['violations'] ?? ''} ${violatedDirective}`
    })
  })
})

test('a hostile page is pasted on the paper in silence', async ({ workstation: { page } }) => {
  await page.getByRole('button', { name: '新建稿件' }).first().click()
  await page.locator('[data-field="body"]').click()
  const asked = requestsOf(page)
  await pasteHostile(page)
  await expect(page.locator('[data-field="body"]')).toContainText('第三段')
  await heardNothing(page, asked)
})

test('a hostile page is taken in in silence', async ({ workstation: { page } }) => {
  await openIntake(page)
  const asked = requestsOf(page)
  await pasteHostile(page)
  await proposal(page).getByText('第三段').waitFor()
  await heardNothing(page, asked)
})

test('the same page would be heard if it were parsed as it is', async ({ workstation }) => {
  const { page } = workstation
  const loud = await readFile(HOSTILE, 'utf8')
  await page.evaluate((html) => {
    const rules: TrustedRules = { createHTML: (given) => given, createScriptURL: (given) => given }
    const asItIs = window.trustedTypes?.createPolicy('as-it-is', rules) ?? rules
    new DOMParser().parseFromString(asItIs.createHTML(html), 'text/html')
  }, loud)
  await expect.poll(() => violations(page)).toContain('style-src-attr')
  expect(await violations(page)).toContain('script-src-attr')
})

async function pasteHostile(page: Page): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  // The clipboard's own writer would clean the page: this is what the system's hands over.
  const html = await readFile(HOSTILE, 'utf8')
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', copied)
    const target = document.activeElement ?? document.body
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    target.dispatchEvent(paste)
  }, html)
}

/** Everything asked for from now on that is not the screen's own. */
function requestsOf(page: Page): readonly string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url())
    const isOurs = origin === new URL(page.url()).origin && OWN.test(pathname)
    if (!isOurs) asked.push(request.url())
  })
  return asked
}

async function heardNothing(page: Page, asked: readonly string[]): Promise<void> {
  // Violations are told in a task of their own.
  await page.waitForTimeout(300)
  expect(await violations(page)).toBe('')
  expect(asked).toEqual([])
  expect(await page.evaluate(() => 'owned' in window)).toBe(false)
}

function violations(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset['violations'] ?? '')
}
