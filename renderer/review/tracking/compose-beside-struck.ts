import { Plugin, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { isStruck } from '#core/review/suggestions/final-text'
import { schema } from '#core/article/schema'

const TAKEN_BY_INPUT_METHOD = 229

/**
 * What is composed beside struck words is not struck: ProseMirror puts the caret outside their
 * element when the marks of the next letter are said before a composition begins.
 */
export function composeBesideStruck(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (view, { keyCode, isComposing }) => {
          if (keyCode === TAKEN_BY_INPUT_METHOD && !isComposing) leaveStruck(view)
          return false
        },
        compositionstart: (view) => {
          leaveStruck(view)
          return false
        },
      },
    },
  })
}

function leaveStruck({ state, dispatch, composing }: EditorView): void {
  const { selection, storedMarks, tr } = state
  if (composing || !(selection instanceof TextSelection) || !selection.empty) return
  const { $from } = selection
  const isBeside = [$from.nodeBefore, $from.nodeAfter].some(
    (node) => node !== null && isStruck(node),
  )
  if (!isBeside) return
  const marks = (storedMarks ?? $from.marks()).filter(({ type }) => type !== schema.marks.deletion)
  dispatch(tr.setStoredMarks(marks))
}
