import { redo, undo } from 'prosemirror-history'
import type { Command } from 'prosemirror-state'
import type { EditorCommandId } from '#core/commands/commands'
import { schema } from '#core/article/schema'
import type { CommandAnswer } from '../commands/command-answer.ts'
import { canRun, editableView, runOnPaper, useCurrentEditor } from './current-editor.ts'
import {
  emphasis,
  strong,
  toggleList,
  toggleQuotation,
  toggleSubheading,
  toParagraph,
} from './marks-and-blocks.ts'
import { openFindBar } from './find/find-bar-state.ts'
import { canNote, openNoteBar } from './notes/note-bar-state.ts'
import { pastePlainFromClipboard } from './paste-plain.ts'
import { pickPhotos } from './photos/pick-photos.ts'
import { quote } from './quotes.ts'
import { insertTable } from './table-commands.ts'

const { bullet_list, ordered_list } = schema.nodes

/** The paper's half of the command table. */
export const editorAnswers: Readonly<Record<EditorCommandId, CommandAnswer>> = {
  'edit.undo': onPaper(undo),
  'edit.redo': onPaper(redo),
  'edit.find': { isEnabled: hasPaper, run: () => openFindBar('find') },
  'edit.replace': { isEnabled: isEditable, run: () => openFindBar('replace') },
  'edit.paste-plain': { isEnabled: isEditable, run: pastePlainFromClipboard },
  'format.strong': onPaper(strong),
  'format.emphasis': onPaper(emphasis),
  'format.quotes': onPaper(quote),
  'format.paragraph': onPaper(toParagraph),
  'format.subheading': onPaper(toggleSubheading),
  'format.quotation': onPaper(toggleQuotation),
  'format.bullet-list': onPaper(toggleList(bullet_list)),
  'format.ordered-list': onPaper(toggleList(ordered_list)),
  'insert.photo': { isEnabled: isEditable, run: pickPhotos },
  'insert.table': onPaper(insertTable),
  'insert.link': { isEnabled: () => canNote('link'), run: () => openNoteBar('link') },
  'insert.footnote': { isEnabled: () => canNote('footnote'), run: () => openNoteBar('footnote') },
}

function onPaper(command: Command): CommandAnswer {
  return { isEnabled: () => canRun(command), run: () => runOnPaper(command) }
}

function hasPaper(): boolean {
  return useCurrentEditor.getState().view !== null
}

function isEditable(): boolean {
  return editableView() !== undefined
}
