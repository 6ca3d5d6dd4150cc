import type { Page } from '@playwright/test'
import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { HarnessServer } from '../renderer/editor/harness/serve.ts'
import type { TrackingState } from '#renderer/review/tracking/tracking-state'
import type { EditorCommandId } from '#core/commands/commands'
import type { DocumentJson } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { newDocument, type NewBlock } from '#core/article/new-document'

/** What the harness page lends to tests. */
type Lent = {
  readonly editor: () => { readonly view: EditorView; readonly state: EditorState }
  readonly answers: Readonly<
    Record<EditorCommandId, { readonly isEnabled: () => boolean; readonly run: () => void }>
  >
  readonly select: (anchor: number, head: number) => void
  /** Selects a part of the final text of one block. */
  readonly selectFinal: (index: number, from: number, to: number) => void
  readonly track: (state: Partial<TrackingState>) => void
  readonly original: () => string
  readonly final: () => string
  readonly finalTexts: () => readonly string[]
  readonly flush: () => Promise<boolean>
  readonly saving: () => { readonly saving: { readonly kind: string } }
  readonly toasts: () => readonly string[]
  readonly announce: (name: string, news: unknown) => void
}

declare global {
  // A global can only be added to where it is declared.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Window {
    readonly harness: Lent
  }
}

/** A paragraph, headline or caption: where its text begins, and the text. */
export type Block = { readonly type: string; readonly from: number; readonly text: string }

/** Lays an article on the harness's desk and opens it. */
export async function layOut(
  page: Page,
  harness: HarnessServer,
  doc?: DocumentJson,
): Promise<void> {
  harness.lay(doc)
  await page.goto(harness.url)
  await page.locator('.ProseMirror').waitFor()
}

export function blocks(page: Page): Promise<readonly Block[]> {
  return page.evaluate(() => {
    const found: { type: string; from: number; text: string }[] = []
    window.harness.editor().state.doc.descendants((node, position) => {
      if (node.isTextblock) {
        found.push({ type: node.type.name, from: position + 1, text: node.textContent })
      }
    })
    return found
  })
}

export function select(page: Page, from: number, to = from): Promise<void> {
  return page.evaluate(
    ([anchor, head]) => {
      const { view } = window.harness.editor()
      view.focus()
      window.harness.select(anchor, head)
    },
    [from, to] as const,
  )
}

export function run(page: Page, command: EditorCommandId): Promise<void> {
  return page.evaluate((id) => window.harness.answers[id].run(), command)
}

export function json(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(window.harness.editor().state.doc.toJSON()))
}

export function article(
  paragraphs: readonly (string | NewBlock)[],
  fields: Partial<Readonly<Record<'kicker' | 'title' | 'subtitle' | 'byline', string>>> = {},
): DocumentJson {
  const blocksOf = paragraphs.map((block) =>
    typeof block === 'string' ? ({ kind: 'paragraph', text: block } as const) : block,
  )
  const { kicker = '', title = '', subtitle = '', byline = '' } = fields
  return documentJson(newDocument({ kicker, title, subtitle, byline, blocks: blocksOf }))
}
