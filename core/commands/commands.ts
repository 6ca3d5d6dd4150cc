import type { Command } from './command.ts'
import { deskCommands } from './desk-commands.ts'
import { editorCommands } from './editor-commands.ts'
import { proofreadingCommands } from './proofreading-commands.ts'

const table = {
  ...deskCommands,
  ...editorCommands,
  ...proofreadingCommands,
} as const satisfies Record<string, Command>

export type DeskCommandId = keyof typeof deskCommands
export type EditorCommandId = keyof typeof editorCommands
export type ProofreadingCommandId = keyof typeof proofreadingCommands
export type CommandId = keyof typeof table

export const COMMANDS: Readonly<Record<CommandId, Command>> = table
