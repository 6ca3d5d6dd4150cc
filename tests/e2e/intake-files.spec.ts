import { strToU8, zipSync } from 'fflate'
import { expect, test } from './fixtures.ts'
import {
  dropFiles,
  listed,
  openIntake,
  proposal,
  SAMPLE_PAGE,
  takeInButton,
  type DroppedFile,
} from './intake-page.ts'

test.beforeEach(async ({ workstation }) => {
  await openIntake(workstation.page)
})

test('a text file in GB18030 is read, and its encoding said', async ({ workstation }) => {
  const { page } = workstation
  await dropFiles(page, [{ name: '头版.txt', bytes: gb18030(SAMPLE_PAGE) }])
  await expect(takeInButton(page)).toHaveText(/5 篇/u)
  await expect(page.getByText('编码 GB18030')).toBeVisible()
  await expect(page.getByRole('heading', { name: '头版.txt' })).toBeVisible()
})

test('a text file in UTF-16 is read', async ({ workstation }) => {
  const { page } = workstation
  const bytes = Buffer.from(`\ufeff${SAMPLE_PAGE}`, 'utf16le')
  await dropFiles(page, [{ name: '头版.txt', bytes }])
  await expect(takeInButton(page)).toHaveText(/5 篇/u)
  await expect(page.getByText('编码 UTF-16LE')).toBeVisible()
})

test('a Word file is read', async ({ workstation }) => {
  const { page } = workstation
  await page.locator('input[type=file]').setInputFiles({
    name: '头版.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(wordFile(SAMPLE_PAGE)),
  })
  await expect(takeInButton(page)).toHaveText(/5 篇/u)
})

const REFUSED: readonly (readonly [name: string, bytes: Uint8Array, sentence: string])[] = [
  ['旧稿.doc', oleFile(), '旧版 Word'],
  ['来稿.wps', oleFile(), 'WPS 文字'],
  ['版面.pdf', strToU8('%PDF-1.7\n1 0 obj'), '这是 PDF'],
  [
    '开工.jpg',
    new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46]),
    '一张图片',
  ],
  ['来稿.zip', zipSync({ '稿.txt': strToU8('稿') }), '压缩包'],
  ['空.txt', new Uint8Array(), '里面没有文字'],
  ['假.docx', strToU8('不是 Word'), '内容却不是 Word 文件'],
]

for (const [name, bytes, sentence] of REFUSED) {
  test(`${name} is refused with what to do instead`, async ({ workstation }) => {
    const { page } = workstation
    await dropFiles(page, [{ name, bytes }])
    const note = page.getByRole('alert').filter({ hasText: name })
    await expect(note).toContainText(sentence)
    await note.getByRole('button', { name: '知道了' }).click()
    await expect(note).toBeHidden()
    await expect(page.getByText('把一版来稿交给区闻')).toBeVisible()
  })
}

test('a file of 500 MB is refused before a byte of it is read', async ({ workstation }) => {
  const { page } = workstation
  const sent: string[] = []
  page.on('request', (request) => sent.push(new URL(request.url()).pathname))
  await page.evaluate(dropHugeFile)
  await expect(page.getByRole('alert').filter({ hasText: '长篇.txt' })).toContainText('500 MB')
  expect(sent).not.toContain('/upload')
})

test('several files come one after another, and a wrong one holds up none', async ({
  workstation,
}) => {
  const { page } = workstation
  const files: readonly DroppedFile[] = [
    {
      name: '一.txt',
      bytes: strToU8('甲题目在这里\n\n本报讯 甲的正文在这里，讲了一件事。\n\n记者 张三'),
    },
    { name: '二.pdf', bytes: strToU8('%PDF-1.7\n') },
    {
      name: '三.txt',
      bytes: strToU8('乙题目在这里\n\n本报讯 乙的正文在这里，讲了一件事。\n\n记者 李四'),
    },
  ]
  await dropFiles(page, files)
  await expect(page.getByRole('heading', { name: '一.txt' })).toBeVisible()
  await expect(page.getByText('后面还有 2 个')).toBeVisible()
  await proposal(page).waitFor()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: '三.txt' })).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: '二.pdf' })).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(listed(page)).toHaveCount(2)
})

test('2 MB of text are split with progress', async ({ workstation }) => {
  const { page } = workstation
  await page.evaluate(countProgress)
  await dropFiles(page, [{ name: '合订本.txt', bytes: strToU8(longText()) }])
  await expect(takeInButton(page)).toBeEnabled({ timeout: 30_000 })
  const seen = await page.evaluate(() => document.documentElement.dataset['progress'])
  expect(Number(seen)).toBeGreaterThan(2)
})

test('2 MB of text can be cancelled in the middle', async ({ workstation }) => {
  const { page } = workstation
  await page.evaluate(cancelWhenAsked)
  await dropFiles(page, [{ name: '合订本.txt', bytes: strToU8(longText()) }])
  await expect(page.getByText('已取消：合订本.txt', { exact: true })).toBeVisible()
  await expect(page.getByText('把一版来稿交给区闻')).toBeVisible()
  await page.waitForTimeout(1500)
  await expect(proposal(page)).toBeHidden()
})

/** The page again and again, each time another one. */
function longText(): string {
  const pages = Array.from({ length: 220 }, (_, index) => {
    return SAMPLE_PAGE.replaceAll('管城', `第${index}城`)
  })
  return pages.join('\n\n').slice(0, 700_000)
}

/** Counts how often the words beside the bar changed. */
function countProgress(): void {
  const said = new Set<string>()
  new MutationObserver(() => {
    const label = document.querySelector('.progress-line-label')?.textContent ?? ''
    if (label.includes('%')) said.add(label)
    document.documentElement.dataset['progress'] = String(said.size)
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}

/** Presses 取消 as soon as it is there: a hand could not be sure to be quick enough. */
function cancelWhenAsked(): void {
  const watching = new MutationObserver(() => {
    const button = document.querySelector<HTMLButtonElement>('.progress-line button')
    if (button === null || !document.querySelector('.progress-line')?.textContent?.includes('%'))
      return
    watching.disconnect()
    button.click()
  })
  watching.observe(document.body, { subtree: true, childList: true, characterData: true })
}

/** Its content is never there; whoever read it would have 500 MB to make. */
function dropHugeFile(): void {
  const megabyte = new Blob([new Uint8Array(1024 * 1024)])
  const file = new File(
    Array.from({ length: 500 }, () => megabyte),
    '长篇.txt',
  )
  const data = new DataTransfer()
  data.items.add(file)
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }))
}

/** No encoder writes GB18030 here, but the decoder knows every pair of bytes. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030')
  const bytesOf = new Map<string, readonly number[]>()
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) {
      if (low !== 0x7f) bytesOf.set(decoder.decode(new Uint8Array([high, low])), [high, low])
    }
  }
  return new Uint8Array(
    Array.from(text).flatMap((sign) => {
      const code = sign.codePointAt(0) ?? 0
      return code < 0x80 ? [code] : (bytesOf.get(sign) ?? [0x3f])
    }),
  )
}

function wordFile(text: string): Uint8Array {
  const paragraphs = text
    .split(/\r?\n/u)
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`)
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const packaging = 'http://schemas.openxmlformats.org/package/2006'
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packaging}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${main}"><w:body>${paragraphs.join('')}</w:body></w:document>`,
    ),
  })
}

/** The signature of the compound files that old Word and WPS write. */
function oleFile(): Uint8Array {
  const bytes = new Uint8Array(1024)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(Buffer.from('WordDocument', 'utf16le'), 512)
  return bytes
}
