import { COMMANDS, type CommandId } from '#core/commands/commands'
import { editorCommands } from '#core/commands/editor-commands'
import { runCommand } from '../commands/answers.ts'
import { COMMAND_IDS } from '../commands/command-ids.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { matchesShortcut } from '../commands/shortcut.ts'
import { useView } from '../state/view.ts'

/** What an input method sends for keys that it keeps to itself. */
const COMPOSING_KEY_CODE = 229

/** Commands of the paper that are wanted from everywhere. */
const EVERYWHERE: ReadonlySet<CommandId> = new Set(['edit.find', 'edit.replace'])

/**
 * Runs commands by their shortcuts. It hears a key last, so whatever took it already (the paper's
 * own keymap, an open menu) keeps it, and keys of a running composition are never touched.
 */
export function listenToKeys(): () => void {
  window.addEventListener('keydown', onKeyDown)
  return () => window.removeEventListener('keydown', onKeyDown)
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.keyCode === COMPOSING_KEY_CODE) return
  if (useView.getState().dialog !== null) return

  const id = COMMAND_IDS.find((candidate) => answersTo(candidate, event))
  if (id === undefined) return
  // The browser would open, save or print its own way, also when the command cannot run now.
  event.preventDefault()
  runCommand(id)
}

function answersTo(id: CommandId, event: KeyboardEvent): boolean {
  const { shortcut } = COMMANDS[id]
  if (shortcut === undefined || !matchesShortcut(event, shortcut, KEYBOARD)) return false
  if (EVERYWHERE.has(id) || !Object.hasOwn(editorCommands, id)) return true
  return !isOtherField(event.target)
}

/** In a search box or a form, undo, bold and paste belong to that box. */
function isOtherField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select')
}
