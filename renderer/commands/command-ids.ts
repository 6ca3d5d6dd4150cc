import { COMMANDS, type CommandId } from '#core/commands/commands'

/** All commands in the table's order. */
export const COMMAND_IDS: readonly CommandId[] = Object.keys(COMMANDS).filter(isCommandId)

export function isCommandId(name: string): name is CommandId {
  return Object.hasOwn(COMMANDS, name)
}
