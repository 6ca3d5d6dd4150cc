import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { unseal, seal } from '#backend/library/checksummed-json'
import { handClock } from './hand-clock.ts'
import { createArticle, documentSaying, errorOf, openForTest, valueOf } from './open-for-test.ts'
import { temporaryFolder } from './temporary-folder.ts'

const TITLE = '标题一字不少'
const TEXT = '正文一字不少。'
const EVERYTHING = new Set(`${TITLE}${TEXT}`)

type Json = Record<string, unknown>

const text = (words: string): Json => ({ type: 'text', text: words })
const node = (type: string, ...content: unknown[]): Json => ({ type, content })
const article = (title: unknown, ...blocks: unknown[]): Json =>
  node('doc', node('kicker'), title, node('subtitle'), node('body', ...blocks), node('byline'))

const title = node('title', text(TITLE))
const paragraph = node('paragraph', text(TEXT))

/** What makes an editor that repairs documents show an empty page, and autosave write it. */
const TRAPS: readonly [string, Json][] = [
  [
    'an unknown mark',
    article(title, node('paragraph', { ...text(TEXT), marks: [{ type: 'glow' }] })),
  ],
  ['an unknown node', article(title, node('video', text(TEXT)))],
  ['an empty text node', article(title, paragraph, node('paragraph', text('')))],
  ['text directly in the document', node('doc', title, text(TEXT))],
  ['text directly in the body', article(title, text(TEXT))],
  ['a child that is null', article(title, paragraph, null)],
  ['a field that is missing', node('doc', title, node('body', paragraph))],
  ['fields in another order', node('doc', node('body', paragraph), title)],
  ['another type of document', node('page', title, node('body', paragraph))],
  [
    'a mark in the headline',
    article(node('title', { ...text(TITLE), marks: [{ type: 'strong' }] }), paragraph),
  ],
  [
    'a photo without its bytes',
    article(title, paragraph, node('photo', node('caption'), node('credit'))),
  ],
]

describe('a document that the schema does not accept', () => {
  it.each(TRAPS)('shows every word and is never written over: %s', async (_, doc) => {
    const folder = await temporaryFolder()
    const { id, path, stored } = await storedWith(folder, doc)

    const clock = handClock()
    const { library, heard } = await openForTest(folder, { clock })
    const { refused } = valueOf(await library.load(id))
    expect(refused?.reason).not.toBe('')
    expect(new Set(refused?.text.replaceAll('\n', ''))).toEqual(EVERYTHING)

    const blank = documentSaying('')
    expect(errorOf(await library.change({ id, base: 0, doc: blank }))).toMatchObject({
      kind: 'invalid-document',
    })
    clock.wind(5_000)
    valueOf(await library.save(id))
    await library.close()
    expect(heard.filter(({ name }) => name === 'article:saved')).toEqual([])
    expect(await readFile(path)).toEqual(stored)
  })

  it.each(TRAPS)('is not taken from the screen: %s', async (_, doc) => {
    const { library } = await openForTest(await temporaryFolder())
    const { id } = await createArticle(library, documentSaying(TITLE, TEXT))
    expect(errorOf(await library.change({ id, base: 0, doc }))).toMatchObject({
      kind: 'invalid-document',
    })
    expect(valueOf(await library.current(id)).doc).toEqual(documentSaying(TITLE, TEXT))
  })
})

/** A library with one article whose file is whole, but holds this document. */
async function storedWith(folder: string, doc: Json) {
  const { library } = await openForTest(folder)
  const { id } = await createArticle(library)
  const { path } = valueOf(await library.load(id))
  await library.close()
  const before = valueOf(unseal(await readFile(path)))
  const stored = Buffer.from(seal({ ...Object(before), doc }))
  await writeFile(path, stored)
  return { id, path, stored }
}
