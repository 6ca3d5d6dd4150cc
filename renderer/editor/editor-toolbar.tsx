import {
  Bold,
  Heading2,
  ImagePlus,
  Italic,
  Link,
  List,
  ListOrdered,
  Pilcrow,
  Quote,
  Redo2,
  Replace,
  Search,
  Superscript,
  Table,
  TextQuote,
  Undo2,
  type LucideIcon,
} from 'lucide-react'
import { Toolbar } from 'radix-ui'
import type { EditorState } from 'prosemirror-state'
import type { Command } from '#core/commands/command'
import type { EditorCommandId } from '#core/commands/commands'
import { editorCommands } from '#core/commands/editor-commands'
import { useTranslate } from '../app/use-translate.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { shortcutWords } from '../commands/shortcut.ts'
import { ReviewTools } from '../review/review-tools.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { editorAnswers } from './editor-commands.ts'
import { hasMark, isInside } from './marks-and-blocks.ts'
import { useSettledEditor } from './settled-editor.ts'
import './editor-toolbar.css'

type Tool = {
  readonly command: EditorCommandId
  readonly icon: LucideIcon
  /** A tool that is on or off where the caret stands. */
  readonly isOn?: (state: EditorState) => boolean
}

const GROUPS: readonly (readonly Tool[])[] = [
  [
    { command: 'edit.undo', icon: Undo2 },
    { command: 'edit.redo', icon: Redo2 },
  ],
  [
    { command: 'format.paragraph', icon: Pilcrow },
    { command: 'format.subheading', icon: Heading2, isOn: inside('subheading') },
    { command: 'format.quotation', icon: TextQuote, isOn: inside('quotation') },
    { command: 'format.bullet-list', icon: List, isOn: inside('bullet_list') },
    { command: 'format.ordered-list', icon: ListOrdered, isOn: inside('ordered_list') },
  ],
  [
    { command: 'format.strong', icon: Bold, isOn: (state) => hasMark(state, 'strong') },
    { command: 'format.emphasis', icon: Italic, isOn: (state) => hasMark(state, 'emphasis') },
    { command: 'format.quotes', icon: Quote },
  ],
  [
    { command: 'insert.photo', icon: ImagePlus },
    { command: 'insert.table', icon: Table },
    { command: 'insert.link', icon: Link },
    { command: 'insert.footnote', icon: Superscript },
  ],
  [
    { command: 'edit.find', icon: Search },
    { command: 'edit.replace', icon: Replace },
  ],
]

/** The paper's tools: one stop for the Tab key, arrows between them. */
export function EditorToolbar() {
  const t = useTranslate()
  return (
    <Toolbar.Root className="editor-toolbar" aria-label={t('editor.toolbar')}>
      {GROUPS.map((tools) => (
        <div className="editor-toolbar-group" key={tools[0]?.command}>
          {tools.map((tool) => (
            <ToolButton key={tool.command} {...tool} />
          ))}
        </div>
      ))}
      <ReviewTools />
    </Toolbar.Root>
  )
}

function ToolButton({ command, icon, isOn }: Tool) {
  const t = useTranslate()
  const { isEnabled, run } = editorAnswers[command]
  // Asked again when the paper has settled; the button draws again only when an answer changes.
  const isDisabled = useSettledEditor(() => !isEnabled())
  const isPressed = useSettledEditor(({ state }) => state !== null && isOn?.(state) === true)
  const { message } = editorCommands[command]
  const { shortcut }: Command = editorCommands[command]
  return (
    <Toolbar.Button asChild disabled={isDisabled}>
      <IconButton
        icon={icon}
        label={t(message)}
        shortcut={shortcut === undefined ? undefined : shortcutWords(shortcut, KEYBOARD)}
        aria-pressed={isOn === undefined ? undefined : isPressed}
        // The text keeps its caret and its selection.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void run()}
      />
    </Toolbar.Button>
  )
}

function inside(name: string) {
  return (state: EditorState) => isInside(state, [name])
}
