import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { Translate } from '#core/messages/translate'
import { finalDocument } from '#core/review/suggestions/final-document'
import { paperProps } from './paper.ts'
import './final-paper.css'

/**
 * Lays the final text beside a paper with suggestions or comments, for the printer only: what is
 * struck is not there, and paragraphs whose end is struck are one. Answers how to take it away.
 */
export async function layFinalPaper({ dom, state }: EditorView, t: Translate): Promise<() => void> {
  const final = finalDocument(state.doc)
  const written = dom.parentElement
  if (final === state.doc || written === null) return () => undefined

  const sheet = document.createElement('div')
  sheet.className = 'paper printed'
  const view = new EditorView(sheet, {
    ...paperProps(t),
    state: EditorState.create({ doc: final }),
    editable: () => false,
  })
  written.classList.add('unprinted')
  written.after(sheet)
  await Promise.all(Array.from(sheet.querySelectorAll('img'), isShown))
  return () => {
    written.classList.remove('unprinted')
    view.destroy()
    sheet.remove()
  }
}

/** Milliseconds; a photo that is not there by then is printed as its words. */
const PATIENCE = 2000

function isShown(image: HTMLImageElement): Promise<unknown> {
  return new Promise((resolve) => {
    image.addEventListener('load', resolve, { once: true })
    setTimeout(resolve, PATIENCE)
  })
}
