import type { Command } from './command.ts'
import { deskCommands } from './desk-commands.ts'
import { editorCommands } from './editor-commands.ts'
import { proofreadingCommands } from './proofreading-commands.ts'
import { reviewCommands } from './review-commands.ts'

const table = {
  ...deskCommands,
  ...editorCommands,
  ...proofreadingCommands,
  ...reviewCommands,
} as const satisfies Record<string, Command>

export type DeskCommandId = keyof typeof deskCommands
export type EditorCommandId = keyof typeof editorCommands
export type ProofreadingCommandId = keyof typeof proofreadingCommands
export type ReviewCommandId = keyof typeof reviewCommands
export type CommandId = keyof typeof table

export const COMMANDS: Readonly<Record<CommandId, Command>> = table
