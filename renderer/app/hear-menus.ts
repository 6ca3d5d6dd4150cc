import { runCommand } from '../commands/answers.ts'
import { isCommandId } from '../commands/command-ids.ts'
import { onNews } from '../shell/ask.ts'

/** A native menu only says what was chosen; the screen does it, as it would for a shortcut. */
export function hearMenus(): () => void {
  return onNews('command:chosen', ({ command }) => {
    if (isCommandId(command)) runCommand(command)
  })
}
