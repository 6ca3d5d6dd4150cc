import type { Page } from '@playwright/test'
import type { DocumentJson } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { schema } from '#core/article/schema'
import { paper } from './desk/desk-fixture.ts'

/** Begins again as the person of that key in 谁在用. */
export async function sitDown(page: Page, key: string): Promise<void> {
  await page.reload()
  await page.getByRole('dialog', { name: '谁在用' }).waitFor()
  await page.keyboard.press(key)
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** By the browser's own selection, which the paper reads as a mouse's. */
export function selectWords(page: Page, words: string): Promise<void> {
  return point(page, words, 0)
}

/** Behind these words. */
export function placeCaret(page: Page, words: string): Promise<void> {
  return point(page, words, words.length)
}

async function point(page: Page, words: string, from: number): Promise<void> {
  await paper(page).focus()
  await page.evaluate(
    ([text, start]) => {
      const body = document.querySelector('[data-field=body]')
      const walker = document.createTreeWalker(body ?? document, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      const all: Text[] = []
      while (walker.nextNode()) if (walker.currentNode instanceof Text) all.push(walker.currentNode)
      const whole = all.map(({ data }) => data).join('')
      const place = (offset: number): [Text, number] => {
        let left = offset
        for (const node of all) {
          if (left <= node.length) return [node, left]
          left -= node.length
        }
        throw new Error(`“${text}” is not on the paper`)
      }
      const at = whole.indexOf(text)
      range.setStart(...place(at + start))
      range.setEnd(...place(at + text.length))
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    },
    [words, from] as const,
  )
  // The paper hears of it a moment later.
  await page.waitForTimeout(50)
}

/** Words as they stand, or as somebody suggests them; the same id is one suggestion. */
export type Piece =
  | string
  | { readonly words: string; readonly by: string; readonly id: string; readonly out?: true }

export function reviewedDocument(
  title: string,
  ...paragraphs: readonly (readonly Piece[])[]
): DocumentJson {
  const { nodes, marks } = schema
  const at = '2026-09-29T08:00:00.000Z'
  const words = (piece: Piece) => {
    if (typeof piece === 'string') return schema.text(piece)
    const mark = piece.out === true ? marks.deletion : marks.insertion
    return schema.text(piece.words, [mark.create({ id: piece.id, by: piece.by, at })])
  }
  return documentJson(
    nodes.doc.create(null, [
      nodes.kicker.create(),
      nodes.title.create(null, schema.text(title)),
      nodes.subtitle.create(),
      nodes.body.create(
        null,
        paragraphs.map((pieces) => nodes.paragraph.create(null, pieces.map(words))),
      ),
      nodes.byline.create(),
    ]),
  )
}
