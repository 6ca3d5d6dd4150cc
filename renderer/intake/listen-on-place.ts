import { KEYBOARD } from '../commands/keyboard.ts'
import { matchesShortcut } from '../commands/shortcut.ts'
import { useView } from '../state/view.ts'
import { redoCorrection, undoCorrection } from './correct.ts'
import { pagesOf } from './copied-page.ts'
import { takeIn } from './take-in.ts'
import { takePages } from './take-pages.ts'
import { walkDoubts } from './walk-doubts.ts'

type PlaceKey = {
  readonly shortcut: string
  readonly run: () => void
  /** In a field, undo belongs to what is typed there. */
  readonly inFields: boolean
}

const KEYS: readonly PlaceKey[] = [
  { shortcut: 'Mod+Enter', run: () => void takeIn(), inFields: true },
  { shortcut: 'F7', run: () => walkDoubts('next'), inFields: true },
  { shortcut: 'Shift+F7', run: () => walkDoubts('previous'), inFields: true },
  { shortcut: 'Mod+Z', run: undoCorrection, inFields: false },
  { shortcut: 'Mod+Y', run: redoCorrection, inFields: false },
  { shortcut: 'Mod+Shift+Z', run: redoCorrection, inFields: false },
]

/** Hears the place's own keys, and pages pasted anywhere in it, before the window's commands do. */
export function listenOnPlace(): () => void {
  const leaving = new AbortController()
  const options = { signal: leaving.signal, capture: true }
  window.addEventListener('keydown', onKeyDown, options)
  window.addEventListener('paste', onPaste, options)
  return () => leaving.abort()
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.isComposing || useView.getState().dialog !== null) return
  const key = KEYS.find(({ shortcut }) => matchesShortcut(event, shortcut, KEYBOARD))
  if (key === undefined || (!key.inFields && isField(event.target))) return
  event.preventDefault()
  key.run()
}

function onPaste(event: ClipboardEvent): void {
  const data = event.clipboardData
  if (data === null || isField(event.target) || useView.getState().dialog !== null) return
  event.preventDefault()
  takePages(pagesOf({ files: Array.from(data.files), getData: (format) => data.getData(format) }))
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select')
}
