import { FilePenLine, MessageSquarePlus } from 'lucide-react'
import { Toolbar } from 'radix-ui'
import { reviewCommands } from '#core/commands/review-commands'
import { useTranslate } from '../app/use-translate.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { shortcutWords } from '../commands/shortcut.ts'
import { useSettledEditor } from '../editor/settled-editor.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { marksAnswers } from './marks-commands.ts'
import { useTracking } from './tracking/tracking-state.ts'

/** 修订 and 批注 on the paper's toolbar. */
export function ReviewTools() {
  const isTracking = useTracking((tracking) => tracking.isTracking)
  return (
    <div className="editor-toolbar-group">
      <Tool command="review.track" icon={FilePenLine} isPressed={isTracking} />
      <Tool command="review.comment" icon={MessageSquarePlus} />
    </div>
  )
}

type ToolProps = {
  readonly command: 'review.track' | 'review.comment'
  readonly icon: typeof FilePenLine
  readonly isPressed?: boolean
}

function Tool({ command, icon, isPressed }: ToolProps) {
  const t = useTranslate()
  const { isEnabled, run } = marksAnswers[command]
  const isDisabled = useSettledEditor(() => !isEnabled())
  const { message, shortcut } = reviewCommands[command]
  return (
    <Toolbar.Button asChild disabled={isDisabled}>
      <IconButton
        icon={icon}
        label={t(message)}
        shortcut={shortcutWords(shortcut, KEYBOARD)}
        aria-pressed={isPressed}
        // The text keeps its caret and its selection.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void run()}
      />
    </Toolbar.Button>
  )
}
