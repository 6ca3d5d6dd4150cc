import { openingOf } from '#core/copyfit/may-go'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { setDetails } from '../desk/article-actions.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { bodyBlocks } from './body-blocks.ts'
import { mayGoOf } from './open-article-row.ts'

/** Marks the paragraphs of the selection as ones that may go; all of them marked, they stay. */
export async function toggleMayGo(): Promise<void> {
  const desk = useDesk.getState()
  const id = openArticleId(desk.open)
  const chosen = chosenOpenings()
  if (id === null || chosen.length === 0) return
  const before = mayGoOf(desk)
  const mayGo = chosen.every((opening) => before.includes(opening))
    ? before.filter((opening) => !chosen.includes(opening))
    : [...new Set([...before, ...chosen])]
  await setDetails([id], { mayGo })
}

function chosenOpenings(): readonly string[] {
  const { state } = useCurrentEditor.getState()
  if (state === null) return []
  const { from, to } = state.selection
  return bodyBlocks(state.doc)
    .filter((one) => one.from <= to && one.from + one.block.nodeSize >= from)
    .map(({ block }) => openingOf(block))
    .filter((opening) => opening !== '')
}
