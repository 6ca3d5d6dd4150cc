import { expect, inTurn, test } from './editor-fixture.ts'
import { json, layOut, run } from './editor-page.ts'
import { suggestedArticle, trackAs } from './tracking-page.ts'

/** The suite takes a part; all of them are run when asked for. */
const COMMITS = Number(process.env['QUWEN_IME_COMMITS'] ?? 250)
const TENTH = COMMITS / 10

/** Two others have been here: words in, words out, and words out of the other's words. */
const START = suggestedArticle(
  [
    ['本报讯 9月29日上午，管城回族区第三批重大项目集中开工活动举行。'],
    [
      '此次',
      { words: '集中', out: '李强' },
      { words: '同时开工的项目有', in: '王敏' },
      { words: '整整', in: '王敏', out: '李强' },
      '14个，总投资137.9亿元。',
      { words: '都已落地。', in: '王敏' },
    ],
    ['据悉，今年以来，管城回族区坚持疫情防控和经济社会发展两手抓。'],
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

/** Places in turn: start, middle, end, over a few characters, inside theirs, over a whole block. */
function place(turn: number, length: number) {
  const middle = Math.floor(length / 2)
  const places = [
    { from: 0, to: 0 },
    { from: middle, to: middle },
    { from: length, to: length },
    { from: middle, to: Math.min(length, middle + 2) },
    { from: Math.min(5, length), to: Math.min(5, length) },
    turn % 36 === 5 ? { from: 0, to: length } : { from: length, to: length },
  ]
  return places[turn % places.length] ?? { from: 0, to: 0 }
}

test(`${COMMITS} composed commits are suggestions that lose and double no character, each one undo step`, async ({
  page,
  harness,
  ime,
}) => {
  test.setTimeout(300_000)
  await layOut(page, harness, START)
  await trackAs(page, '张三')
  const original = await page.evaluate(() => window.harness.original())
  const texts = [...(await page.evaluate(() => window.harness.finalTexts()))]
  const stages = [await json(page)]

  await inTurn(
    Array.from({ length: COMMITS }, (_, turn) => turn),
    async (turn) => {
      const word = WORDS[turn % WORDS.length] ?? WORDS[0]
      const index = (turn * 7) % texts.length
      const before = texts[index] ?? ''
      const { from, to } = place(turn, before.length)
      await page.evaluate(([block, start, end]) => window.harness.selectFinal(block, start, end), [
        index,
        from,
        to,
      ] as const)
      await ime.write(word.steps, word.text)
      texts[index] = before.slice(0, from) + word.text + before.slice(to)
      if ((turn + 1) % TENTH === 0) stages.push(await json(page))
    },
  )
  expect(await page.evaluate(() => window.harness.finalTexts())).toEqual(texts)
  expect(await page.evaluate(() => window.harness.original())).toBe(original)

  await inTurn(stages.slice(0, -1).toReversed(), async (stage) => {
    await page.evaluate((times) => {
      for (let step = 0; step < times; step += 1) window.harness.answers['edit.undo'].run()
    }, TENTH - 1)
    expect(await json(page)).not.toBe(stage)
    await run(page, 'edit.undo')
    expect(await json(page)).toBe(stage)
  })
})
