import type { Page } from '@playwright/test'
import { Transform } from 'prosemirror-transform'
import type { DocumentJson } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { schema } from '#core/article/schema'
import { article } from './editor-page.ts'

type Suggested = { readonly in?: string; readonly out?: string }

/** Words of a paragraph: as they are, or put in and taken out by somebody of that name. */
export type Words = string | (Suggested & { readonly words: string })

type Fields = Parameters<typeof article>[1]

/** An article in which others have been at work. */
export function suggestedArticle(
  paragraphs: readonly (readonly Words[])[],
  fields?: Fields,
): DocumentJson {
  const texts = paragraphs.map((words) => words.map(plain).join(''))
  const tr = new Transform(schema.nodeFromJSON(article(texts, fields)))
  const body = tr.doc.resolve(tr.doc.content.size - tr.doc.child(4).nodeSize - 1)
  let at = body.start()
  for (const words of paragraphs) {
    const nodes = words.map((piece) => schema.text(plain(piece), marksOf(piece)))
    const end = at + 1 + words.map(plain).join('').length
    tr.replaceWith(at + 1, end, nodes)
    at = end + 1
  }
  return documentJson(tr.doc)
}

export function trackAs(page: Page, person: string): Promise<void> {
  return page.evaluate((name) => window.harness.track({ isTracking: true, person: name }), person)
}

/** The body, a line a block: `[+王 put in+]`, `[-李 taken out-]`, `¶+王` and `¶-李` at its end. */
export function marksOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const lines: string[] = []
    window.harness.editor().state.doc.descendants((block) => {
      if (!block.isTextblock) return
      let line = ''
      block.forEach((text) => {
        const signs = text.marks.flatMap(({ type, attrs }) => {
          const sign = { insertion: '+', deletion: '-' }[type.name]
          return sign === undefined ? [] : [`${sign}${attrs['by']}`]
        })
        line += signs.length === 0 ? text.text : `[${signs.join('')} ${text.text}]`
      })
      const { inserted, deleted } = block.attrs['tracked'] ?? {}
      if (inserted) line += `¶+${inserted.by}`
      if (deleted) line += `¶-${deleted.by}`
      if (line !== '') lines.push(line)
    })
    return lines
  })
}

function plain(piece: Words): string {
  return typeof piece === 'string' ? piece : piece.words
}

function marksOf(piece: Words) {
  if (typeof piece === 'string') return []
  const { insertion, deletion } = schema.marks
  return [
    ...(piece.in === undefined ? [] : [insertion.create(theirs(piece.in))]),
    ...(piece.out === undefined ? [] : [deletion.create(theirs(piece.out))]),
  ]
}

function theirs(by: string) {
  return { id: `of-${by}`, by, at: '2026-09-29T08:00:00.000Z' }
}
