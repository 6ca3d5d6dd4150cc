import { COMMANDS, type CommandId } from '#core/commands/commands'
import { runCommand } from '../commands/answers.ts'
import { COMMAND_IDS, isEditorCommand } from '../commands/command-ids.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { isTyped, matchesShortcut } from '../commands/shortcut.ts'
import { useView } from '../state/view.ts'

/** What an input method sends for keys that it keeps to itself. */
const COMPOSING_KEY_CODE = 229

/** Commands of the paper that are wanted from everywhere. */
const EVERYWHERE: ReadonlySet<CommandId> = new Set(['edit.find', 'edit.replace'])

/**
 * Runs commands by their shortcuts. It hears a key first: ProseMirror cancels Mod+B, I, Y and Z
 * before they come up from the paper. Keys of a running composition are never touched.
 */
export function listenToKeys(): () => void {
  window.addEventListener('keydown', onKeyDown, { capture: true })
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.isComposing || event.keyCode === COMPOSING_KEY_CODE) return
  if (isTyped(event) || opensChoices(event)) return

  const id = COMMAND_IDS.find((candidate) => answersTo(candidate, event))
  if (id === undefined || isNative(id, event.target)) return
  // The browser would open, save or print its own way, also when the command cannot run now.
  event.preventDefault()
  if (useView.getState().dialog === null) runCommand(id)
}

/** On the paper the browser's own key is better: it alone may read the clipboard without asking. */
function isNative(id: CommandId, target: EventTarget | null): boolean {
  return id === 'edit.paste-plain' && target instanceof HTMLElement && target.isContentEditable
}

/** Alt and an arrow open a list of choices or a calendar. */
function opensChoices({ key, target }: KeyboardEvent): boolean {
  return key.startsWith('Arrow') && isField(target, 'select, input[type="date"]')
}

function answersTo(id: CommandId, event: KeyboardEvent): boolean {
  const { shortcut } = COMMANDS[id]
  if (shortcut === undefined || !matchesShortcut(event, shortcut, KEYBOARD)) return false
  if (EVERYWHERE.has(id) || !isEditorCommand(id)) return true
  return !isField(event.target, 'input, textarea, select')
}

/** In a search box or a form, undo, bold and paste belong to that box. */
function isField(target: EventTarget | null, fields: string): boolean {
  return target instanceof HTMLElement && target.matches(fields)
}
