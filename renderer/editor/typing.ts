import { NodeSelection, Plugin } from 'prosemirror-state'
import { crossesFields, deleteAcrossFields } from './fields.ts'
import { textAfterBlock } from './text-after-block.ts'

/** Typing over a selection that spans fields empties them and keeps them; over a photo, follows it. */
export function typingPlugin(): Plugin {
  return new Plugin({
    props: {
      handleTextInput: (view, ...[, , text]) => {
        const { selection, tr } = view.state
        const isOverPhoto = selection instanceof NodeSelection
        if (!isOverPhoto && (selection.empty || !crossesFields(selection))) return false

        const room = isOverPhoto ? textAfterBlock(tr) : deleteAcrossFields(tr)
        view.dispatch(room.insertText(text).scrollIntoView())
        return true
      },
    },
  })
}
