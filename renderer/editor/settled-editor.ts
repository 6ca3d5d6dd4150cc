import { create } from 'zustand'
import { useCurrentEditor, type CurrentEditor } from './current-editor.ts'

/** Milliseconds. Nobody sees a button light up later, and a key in between need not wait for it. */
const SETTLES_AFTER = 80

/** The current editor a moment after the last change, for what is only looked at beside the text. */
export const useSettledEditor = create<CurrentEditor>(() => useCurrentEditor.getState())

let timer: ReturnType<typeof setTimeout> | undefined

useCurrentEditor.subscribe((editor, before) => {
  clearTimeout(timer)
  if (editor.view === before.view) timer = setTimeout(settle, SETTLES_AFTER)
  else settle()
})

function settle(): void {
  useSettledEditor.setState(useCurrentEditor.getState())
}
