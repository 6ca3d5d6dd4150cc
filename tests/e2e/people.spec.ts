import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { seatThree } from './three-people.ts'

const chip = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const asked = (page: Page) => page.getByRole('dialog', { name: '谁在用' })

test('an editor alone is asked nothing until a name is wanted, and then is known', async ({
  workstation,
}) => {
  const { page, restart, library } = workstation
  await page.getByRole('main').waitFor()
  await expect(chip(page, /^未署名/u)).toBeVisible()
  await expect(asked(page)).toBeHidden()

  await page.keyboard.press('Control+Shift+P')
  await expect(asked(page).getByLabel('姓名')).toBeFocused()
  await page.keyboard.type('王小明')
  await expect(asked(page).getByLabel('简称')).toHaveValue('小明')
  await page.keyboard.press('Enter')
  await expect(chip(page, /^现在是 王小明，编辑/u)).toBeVisible()
  await restart()
  await expect(chip(page, /^现在是 王小明，编辑/u)).toBeVisible()
  await expect(asked(page)).toBeHidden()

  await page.keyboard.press('Alt+n')
  await page.locator('.ProseMirror').waitFor()
  expect((await onlyArticle(library)).begunBy).toBe('王小明')
})

test('several are asked at the start, by keyboard; a PIN stands before its name', async ({
  workstation,
}) => {
  const { page } = workstation
  await page.getByRole('main').waitFor()
  await seatThree(page)
  await page.reload()
  await expect(asked(page).getByRole('button', { name: /王小明/u })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(chip(page, /^未署名/u)).toBeVisible()

  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(chip(page, /^现在是 李强，部门主任/u)).toBeVisible()
  await page.reload()
  await expect(asked(page).getByRole('button', { name: /李强/u })).toBeFocused()

  await page.keyboard.press('3')
  await expect(asked(page).getByLabel('欧阳春兰 的密码')).toBeFocused()
  await page.keyboard.type('1358')
  await page.keyboard.press('Enter')
  await expect(asked(page).getByRole('alert')).toHaveText('密码不对，还可以试 4 次。')
  await page.keyboard.type('1357')
  await page.keyboard.press('Enter')
  await expect(chip(page, /^现在是 欧阳春兰/u)).toBeVisible()

  await chip(page, /^现在是 欧阳春兰/u).click()
  await page.getByRole('button', { name: /^王小明/u }).click()
  await expect(chip(page, /^现在是 王小明，记者/u)).toBeVisible()
})

test('names stay unique, a PIN guards its row, and removing can be taken back', async ({
  workstation,
}) => {
  const { page } = workstation
  await page.getByRole('main').waitFor()
  await seatThree(page)
  await page.getByRole('button', { name: '审校设置' }).click()

  await page.getByLabel('姓名', { exact: true }).fill(' 李强')
  await expect(page.getByRole('alert')).toContainText('已经有人叫“李强”')
  await expect(page.getByRole('button', { name: '添加' })).toBeDisabled()

  await page.getByLabel('部门：欧阳春兰').fill('编委会')
  await page.keyboard.press('Enter')
  await page.getByLabel('现在的密码').fill('1357')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('部门：欧阳春兰')).toHaveValue('编委会')
  await expect(page.getByLabel('现在的密码')).toBeHidden()

  await page.getByRole('button', { name: '移除 李强' }).click()
  await expect(page.getByLabel('姓名：李强')).toBeHidden()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(page.getByLabel('姓名：李强')).toBeVisible()
})

test('the process is the desk’s own, and a waiver stands plain under its writer’s name', async ({
  workstation,
}) => {
  const { page } = workstation
  await page.getByRole('main').waitFor()
  await seatThree(page)
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.press('2')
  await page.getByRole('button', { name: '审校设置' }).click()
  await page.getByRole('tab', { name: '审校流程' }).click()

  await page.getByLabel('一校 未处理修订').selectOption('必须')
  await page.getByRole('button', { name: '移除第二轮 复审' }).click()
  await expect(page.getByRole('row', { name: /^第二轮/u })).toBeHidden()
  await page.getByRole('button', { name: '写豁免' }).click()
  await page.keyboard.type('编辑部只有两个人')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '写豁免' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('理由（必填）')).toHaveValue('编辑部只有两个人')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('alert')).toHaveText('请至少勾选一条要放宽的规则。')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^李强 写于/u)).toBeVisible()
  await expect(page.locator('.waiver-words')).toBeFocused()

  await page.reload()
  await asked(page).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '审校设置' }).click()
  await page.getByRole('tab', { name: '审校流程' }).click()
  await expect(page.getByLabel('一校 未处理修订')).toHaveValue('required')
  await expect(page.getByText('编辑部只有两个人')).toBeVisible()
  await page.getByRole('button', { name: '加回第二轮 复审' }).click()
  await expect(page.getByRole('row', { name: /^第二轮/u })).toBeVisible()
})

async function onlyArticle(library: string): Promise<{ readonly begunBy?: unknown }> {
  const [id = ''] = await readdir(join(library, 'articles'))
  const file = await readFile(join(library, 'articles', id, 'article.json'), 'utf8')
  return JSON.parse(file).content
}
