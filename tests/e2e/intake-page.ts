import type { Locator, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The page in `assets/`, with its line ends as they are. */
export const SAMPLE_PAGE = readFileSync(
  resolve(import.meta.dirname, '../../assets/sample/page.txt'),
  'utf8',
)

export const SAMPLE_TITLES = [
  '管城回族区第三批重大项目集中开工',
  '管城回族区召开经济运行分析会',
  '管城回族区召开以案促改工作动员暨教育大会',
  '管城回族区召开金岱科创城项目推进第三次联席会领导小组会议',
  '管城回族区领导督导全国文明城市创建、美丽乡村建设工作',
]

export async function openIntake(page: Page): Promise<void> {
  // A key pressed before the library is open is a key pressed too early.
  await page.getByRole('main').waitFor()
  await page.keyboard.press('Control+o')
  await page.getByRole('main', { name: '拆稿' }).waitFor()
}

/** Pastes a page and waits until it is split. */
export async function splitPasted(page: Page, plain: string, html = ''): Promise<void> {
  await pastePage(page, plain, html)
  await proposal(page).waitFor()
}

/** Copies through the real clipboard and presses the real key. */
export async function pastePage(page: Page, plain: string, html = ''): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(copy, { plain, html })
  await page.keyboard.press('Control+v')
}

/** Lets files go over the window, as Explorer does. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const data = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer()
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
        transfer.items.add(new File([bytes], name))
      }
      return transfer
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  )
  await page.locator('.frame').dispatchEvent('drop', { dataTransfer: data })
}

export type DroppedFile = { readonly name: string; readonly bytes: Uint8Array }

/** The proposed articles and what was set aside. */
export function proposal(page: Page): Locator {
  return page.getByRole('tree', { name: '拆成的稿件' })
}

export function source(page: Page): Locator {
  return page.getByRole('region', { name: '原稿' })
}

/** A paragraph or line of an article, by how its text begins. */
export function part(page: Page, text: string): Locator {
  return proposal(page).getByRole('treeitem').filter({ hasText: text })
}

export function takeInButton(page: Page): Locator {
  return page.getByRole('button', { name: '收入稿库' })
}

/** 撤销 of the latest toast, not the one of the paper. */
export function toastUndo(page: Page): Locator {
  return page.locator('.toast').getByRole('button', { name: '撤销' })
}

/** The articles on the desk's list. */
export function listed(page: Page): Locator {
  return page.getByRole('listbox', { name: '稿件列表' }).getByRole('option')
}

type Copy = { readonly plain: string; readonly html: string }

async function copy({ plain, html }: Copy): Promise<void> {
  const parts: Record<string, Blob> = { 'text/plain': new Blob([plain], { type: 'text/plain' }) }
  if (html !== '') parts['text/html'] = new Blob([html], { type: 'text/html' })
  await navigator.clipboard.write([new ClipboardItem(parts)])
}
