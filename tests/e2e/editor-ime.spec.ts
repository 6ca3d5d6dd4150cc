import { expect, field, inTurn, test } from './editor-fixture.ts'
import { article, blocks, json, layOut, run, select, type Block } from './editor-page.ts'

const COMMITS = 1000

const START = article(
  [
    '本报讯 9月29日上午，管城回族区第三批重大项目集中开工活动举行。',
    '此次集中开工项目14个，总投资137.9亿元，年度计划完成投资36.1亿元。',
    '据悉，今年以来，管城回族区坚持疫情防控和经济社会发展两手抓。',
  ],
  { title: '第三批重大项目集中开工', byline: '记者 柴琳琳 通讯员 姜璞 文图' },
)

/** What an input method shows on the way, and the words it commits. */
const WORDS = [
  { steps: ['g', 'gu', 'guan', "guan'cheng"], text: '管城' },
  { steps: ['x', "xiang'mu"], text: '项目' },
  { steps: ['d'], text: '的' },
  { steps: ["zhong'da"], text: '重大' },
  { steps: ['，'], text: '，' },
  { steps: ['k', "kai'g", "kai'gong"], text: '开工' },
] as const

/** One composition: which block, which part of its text it replaces, and with which word. */
type Turn = { readonly block: number; readonly from: number; readonly to: number }

/** Places in turn: start, middle, end, over a few characters, over a whole block. */
function place(turn: number, { text }: Block): Omit<Turn, 'block'> {
  const middle = Math.floor(text.length / 2)
  const places = [
    { from: 0, to: 0 },
    { from: middle, to: middle },
    { from: text.length, to: text.length },
    { from: middle, to: Math.min(text.length, middle + 2) },
    turn % 25 === 4 ? { from: 0, to: text.length } : { from: text.length, to: text.length },
  ]
  return places[turn % places.length] ?? { from: 0, to: 0 }
}

test('1000 composed commits lose and double no character, and each is one undo step', async ({
  page,
  harness,
  ime,
}) => {
  test.setTimeout(300_000)
  await layOut(page, harness, START)
  await field(page, 'title').click()
  const before = await json(page)

  let expected = await blocks(page)
  await inTurn(
    Array.from({ length: COMMITS }, (_, turn) => turn),
    async (turn) => {
      const word = WORDS[turn % WORDS.length] ?? WORDS[0]
      const shown = expected
      const index = (turn * 7) % shown.length
      const block = shown[index]
      if (block === undefined) throw new Error('no block')
      const { from, to } = place(turn, block)
      await select(page, block.from + from, block.from + to)
      await ime.write(word.steps, word.text)
      const text = block.text.slice(0, from) + word.text + block.text.slice(to)
      expected = shift(shown, index, text)
    },
  )
  expect(await blocks(page)).toEqual(expected)

  await page.evaluate((times) => {
    for (let step = 0; step < times; step += 1) window.harness.answers['edit.undo'].run()
  }, COMMITS - 1)
  expect(await json(page)).not.toBe(before)
  await run(page, 'edit.undo')
  expect(await json(page)).toBe(before)
})

test('compositions that follow each other at once are undone one by one', async ({
  page,
  harness,
  ime,
}) => {
  await layOut(page, harness, START)
  const [kicker] = await blocks(page)
  await select(page, kicker?.from ?? 1)
  await ime.compose(['g', 'guan'])
  await ime.commit('管')
  await ime.compose(['c', 'cheng'])
  await ime.commit('城')
  await page.keyboard.type('ab')
  await expect(field(page, 'kicker')).toHaveText('管城ab')
  await run(page, 'edit.undo')
  await expect(field(page, 'kicker')).toHaveText('管城')
  await run(page, 'edit.undo')
  await expect(field(page, 'kicker')).toHaveText('管')
  await run(page, 'edit.undo')
  await expect(field(page, 'kicker')).toHaveText('')
})

test('a composition over paragraphs replaces them in one undo step', async ({
  page,
  harness,
  ime,
}) => {
  await layOut(page, harness, START)
  const before = await json(page)
  const [first, , last] = (await blocks(page)).filter(({ type }) => type === 'paragraph')
  if (first === undefined || last === undefined) throw new Error('no paragraphs')
  await select(page, first.from + 3, last.from + 3)
  await ime.compose(['x', "xiang'mu"])
  await ime.commit('项目')
  await expect(field(page, 'body')).toHaveText(`本报讯项目${last.text.slice(3)}`)
  await run(page, 'edit.undo')
  expect(await json(page)).toBe(before)
})

test('a composition over fields empties them and keeps them apart', async ({
  page,
  harness,
  ime,
}) => {
  await layOut(page, harness, START)
  const before = await json(page)
  await field(page, 'title').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+a')
  await ime.compose(['g', 'guan'])
  await ime.commit('管')
  expect((await blocks(page)).map(({ type, text }) => [type, text])).toEqual([
    ['kicker', '管'],
    ['title', ''],
    ['subtitle', ''],
    ['paragraph', ''],
    ['byline', ''],
  ])
  await run(page, 'edit.undo')
  expect(await json(page)).toBe(before)
})

test('a cancelled composition leaves nothing behind and sends no pinyin', async ({
  page,
  harness,
  ime,
}) => {
  await layOut(page, harness, START)
  await field(page, 'subtitle').click()
  await ime.compose(['s', 'she', 'shehui'])
  await page.waitForTimeout(500)
  expect(harness.desk.changes).toEqual([])
  await ime.cancel()
  await expect(field(page, 'subtitle')).toHaveText('')
  await page.waitForTimeout(300)
  expect(JSON.stringify(harness.desk.changes)).not.toContain('she')
})

function shift(shown: readonly Block[], index: number, text: string): readonly Block[] {
  const grown = text.length - (shown[index]?.text.length ?? 0)
  return shown.map((block, at) => {
    if (at < index) return block
    return at === index ? { ...block, text } : { ...block, from: block.from + grown }
  })
}
