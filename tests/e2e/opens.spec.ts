import { expect, test } from './fixtures.ts'

test('it opens with its name in the title bar and a quiet console', async ({ workstation }) => {
  const { page } = workstation
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))

  await page.reload()
  await expect(page).toHaveTitle('区闻')
  await expect(page.locator('#root')).not.toBeEmpty()
  expect(complaints).toEqual([])
})

test('it keeps the token out of the address bar', async ({ workstation }) => {
  await expect(workstation.page).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/$/u)
})

test('it says how to come back when a page has no token', async ({ workstation, browser }) => {
  const page = await browser.newPage()
  await page.goto(workstation.address().replace(/#.*$/u, ''))
  await expect(page.getByText('这个页面没有连上区闻')).toBeVisible()
  await page.close()
})
