import type { Node } from 'prosemirror-model'
import { array, assert, asyncProperty, constantFrom, oneof, string, tuple } from 'fast-check'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { documentJson } from '#core/article/document'
import { schema } from '#core/article/schema'
import { handClock } from './hand-clock.ts'
import { createArticle, documentSaying, openForTest, valueOf } from './open-for-test.ts'
import { QUICK, temporaryFolder } from './temporary-folder.ts'

const { nodes, marks } = schema

/** Any UTF-16 at all, halves of characters included: what a clipboard can hold must come back. */
const words = string({ unit: 'binary', maxLength: 30 })
const headline = words.map(textNodes)
const styled = tuple(
  words,
  constantFrom([], [marks.strong.create()], [marks.emphasis.create()]),
).map(([text, style]) => textNodes(text).map((node) => node.mark(style)))
const paragraph = array(styled, { maxLength: 3 }).map((runs) =>
  nodes.paragraph.create(null, runs.flat()),
)
const block = oneof(
  paragraph,
  headline.map((text) => nodes.subheading.create(null, text)),
  paragraph.map((inner) => nodes.quotation.create(null, inner)),
  array(paragraph, { minLength: 1, maxLength: 3 }).map((items) =>
    nodes.bullet_list.create(
      null,
      items.map((item) => nodes.list_item.create(null, item)),
    ),
  ),
  tuple(headline, headline).map(([caption, credit]) =>
    nodes.photo.create({ media: `${'a'.repeat(64)}.jpg`, width: 3, height: 2 }, [
      nodes.caption.create(null, caption),
      nodes.credit.create(null, credit),
    ]),
  ),
)
const article = tuple(
  headline,
  headline,
  headline,
  array(block, { minLength: 1, maxLength: 6 }),
  headline,
).map(([kicker, title, subtitle, body, byline]) =>
  nodes.doc.create(null, [
    nodes.kicker.create(null, kicker),
    nodes.title.create(null, title),
    nodes.subtitle.create(null, subtitle),
    nodes.body.create(null, body),
    nodes.byline.create(null, byline),
  ]),
)

it('gives back every document that the schema allows, exactly', { timeout: 120_000 }, async () => {
  const folder = await temporaryFolder(QUICK)
  const writing = await openForTest(folder)
  const { id } = await createArticle(writing.library)
  const reading = await openForTest(folder)
  let base = 0

  await assert(
    asyncProperty(article, async (doc) => {
      const given = documentJson(doc)
      valueOf(await writing.library.change({ id, base, doc: given }))
      base = valueOf(await writing.library.save(id)).revision
      const { article: stored, refused } = valueOf(await reading.library.load(id))
      expect(refused).toBeNull()
      expect(JSON.stringify(stored.doc)).toBe(JSON.stringify(given))
    }),
    { numRuns: 200 },
  )
})

it(
  'keeps its log short, and the list whole, over hundreds of saves',
  { timeout: 60_000 },
  async () => {
    const folder = await temporaryFolder(QUICK)
    const clock = handClock()
    const { library } = await openForTest(folder, { clock })
    const { id } = await createArticle(library)
    const bytesOfLog = async () => (await readFile(join(folder, 'index.log'))).length
    const longTitle = '一个很长的标题'.repeat(100)
    const saveFrom = (first: number) =>
      Array.from({ length: 500 }, (_, round) => first + round).reduce(async (before, base) => {
        await before
        valueOf(await library.change({ id, base, doc: documentSaying(`${longTitle}${base}`) }))
        valueOf(await library.save(id))
      }, Promise.resolve())

    await saveFrom(0)
    expect(await bytesOfLog()).toBeGreaterThan(1_000_000)
    clock.wind(5_000)
    // Saves go on while the list is written anew.
    await saveFrom(500)
    expect(await bytesOfLog()).toBeLessThan(2_000_000)

    const rows = [{ id, revision: 1_000, title: `${longTitle}999` }]
    expect(library.rows()).toMatchObject(rows)
    // Opened beside it, from the files alone: as after a crash.
    const { library: afresh } = await openForTest(folder)
    expect(afresh.rows()).toMatchObject(rows)
  },
)

/** ProseMirror forbids empty text nodes. */
function textNodes(text: string): Node[] {
  return text === '' ? [] : [schema.text(text)]
}
