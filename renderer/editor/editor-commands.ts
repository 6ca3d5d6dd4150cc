import { redo, undo } from 'prosemirror-history'
import type { Command } from 'prosemirror-state'
import type { EditorCommandId } from '#core/commands/commands'
import { schema } from '#core/article/schema'
import type { CommandAnswer } from '../commands/command-answer.ts'
import { canRun, runOnPaper } from './current-editor.ts'
import {
  emphasis,
  strong,
  toggleList,
  toggleQuotation,
  toggleSubheading,
  toParagraph,
} from './marks-and-blocks.ts'
import { quote } from './quotes.ts'
import { insertTable } from './table-commands.ts'

const notYet: Command = () => false
const { bullet_list, ordered_list } = schema.nodes

/** The paper's half of the command table. */
export const editorAnswers: Readonly<Record<EditorCommandId, CommandAnswer>> = {
  'edit.undo': onPaper(undo),
  'edit.redo': onPaper(redo),
  'edit.find': onPaper(notYet),
  'edit.replace': onPaper(notYet),
  'edit.paste-plain': onPaper(notYet),
  'format.strong': onPaper(strong),
  'format.emphasis': onPaper(emphasis),
  'format.quotes': onPaper(quote),
  'format.paragraph': onPaper(toParagraph),
  'format.subheading': onPaper(toggleSubheading),
  'format.quotation': onPaper(toggleQuotation),
  'format.bullet-list': onPaper(toggleList(bullet_list)),
  'format.ordered-list': onPaper(toggleList(ordered_list)),
  'insert.photo': onPaper(notYet),
  'insert.table': onPaper(insertTable),
}

function onPaper(command: Command): CommandAnswer {
  return { isEnabled: () => canRun(command), run: () => runOnPaper(command) }
}
