import { COMMANDS, type CommandId, type EditorCommandId } from '#core/commands/commands'
import { editorCommands } from '#core/commands/editor-commands'

/** All commands in the table's order. */
export const COMMAND_IDS: readonly CommandId[] = Object.keys(COMMANDS).filter(isCommandId)

export function isCommandId(name: string): name is CommandId {
  return Object.hasOwn(COMMANDS, name)
}

/** Commands that act on the text of the open article. */
export function isEditorCommand(id: CommandId): id is EditorCommandId {
  return Object.hasOwn(editorCommands, id)
}
