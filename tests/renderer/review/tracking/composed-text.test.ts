import * as fc from 'fast-check'
import { EditorState, type Transaction } from 'prosemirror-state'
import { expect, it } from 'vitest'
import { newDocument } from '#core/article/new-document'
import {
  composedEdit,
  composedFurther,
  composedMoved,
  type ComposedText,
} from '#renderer/review/tracking/composed-text'

const DOC = newDocument({
  kicker: '',
  title: '第三批重大项目集中开工',
  subtitle: '',
  byline: '记者',
  blocks: [
    { kind: 'paragraph', text: '今天上午开工。' },
    { kind: 'paragraph', text: '明天下午完工。' },
  ],
})

/** Where the first paragraph's text begins, and how long it is. */
const FIRST = DOC.child(0).nodeSize + DOC.child(1).nodeSize + DOC.child(2).nodeSize + 2
const LENGTH = 7

const typed = fc.record({
  text: fc.constantFrom('', 'g', "guan'cheng", '管城', '，'),
  from: fc.nat({ max: 20 }),
  length: fc.nat({ max: 4 }),
  /** Something else happens on the paper meanwhile. */
  isElsewhere: fc.boolean(),
})

it('holds one edit that leads from the text before a composition to the text after it', () => {
  fc.assert(
    fc.property(fc.array(typed, { minLength: 1, maxLength: 8 }), (steps) => {
      let state = EditorState.create({ doc: DOC })
      let composed: ComposedText | undefined
      let plain = EditorState.create({ doc: DOC })
      for (const { text, from, length, isElsewhere } of steps) {
        if (isElsewhere) {
          const tr = state.tr.insertText('旁', 2)
          plain = plain.apply(plain.tr.insertText('旁', 2))
          if (composed !== undefined) composed = composedMoved(composed, tr.mapping)
          state = state.apply(tr)
        } else {
          const tr = composing(state, { text, from, length })
          composed = composedFurther(composed, tr)
          state = state.apply(tr)
        }
      }
      const edit = composed && composedEdit(state.doc, composed)
      expect((edit?.before ?? state.doc).eq(plain.doc)).toBe(true)
      expect((edit?.doc ?? state.doc).eq(state.doc)).toBe(true)
    }),
  )
})

it('is no edit when the composition was cancelled', () => {
  const state = EditorState.create({ doc: DOC })
  const written = composing(state, { text: 'gu', from: 3, length: 0 })
  const after = state.apply(written)
  const cancelled = after.tr.delete(FIRST + 3, FIRST + 5)
  const composed = composedFurther(composedFurther(undefined, written), cancelled)
  expect(composedEdit(cancelled.doc, composed)).toBeUndefined()
})

type Typed = { readonly text: string; readonly from: number; readonly length: number }

function composing(state: EditorState, { text, from, length }: Typed): Transaction {
  const start = FIRST + state.doc.child(0).content.size + Math.min(from, LENGTH)
  const end = state.doc.resolve(start).end()
  return state.tr.insertText(text, Math.min(start, end), Math.min(start + length, end))
}
