import { TextSelection } from 'prosemirror-state'
import { useCurrentEditor } from '../editor/current-editor.ts'

/** Puts the caret where a new article begins: in its title. */
export function writeTitle(): void {
  const { view } = useCurrentEditor.getState()
  if (view === null) return
  const { doc, tr } = view.state
  doc.forEach((field, offset) => {
    if (field.type.name !== 'title') return
    view.dispatch(tr.setSelection(TextSelection.create(doc, offset + 1)))
  })
  view.focus()
}
