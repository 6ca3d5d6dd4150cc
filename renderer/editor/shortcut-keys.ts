import { Plugin } from 'prosemirror-state'
import type { Command } from '#core/commands/command'
import { editorCommands } from '#core/commands/editor-commands'
import { COMMAND_IDS, isEditorCommand } from '../commands/command-ids.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { isTyped, matchesShortcut } from '../commands/shortcut.ts'
import { editorAnswers } from './editor-commands.ts'

/** The browser's own, which alone may read the clipboard without asking. */
const NATIVE = 'edit.paste-plain'

/**
 * The paper answers its own shortcuts. ProseMirror takes Mod+Z, Y, B and I for itself in any case,
 * so that a listener further out would never hear of them.
 */
export function shortcutKeys(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown: (_view, event) => {
        if (isTyped(event)) return false
        const id = EDITOR_COMMAND_IDS.find((candidate) => {
          const { shortcut }: Command = editorCommands[candidate]
          return shortcut !== undefined && matchesShortcut(event, shortcut, KEYBOARD)
        })
        if (id === undefined || id === NATIVE) return false
        const { isEnabled, run } = editorAnswers[id]
        if (isEnabled()) void run()
        return true
      },
    },
  })
}

const EDITOR_COMMAND_IDS = COMMAND_IDS.filter(isEditorCommand)
