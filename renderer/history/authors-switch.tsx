import { reviewCommands } from '#core/commands/review-commands'
import { useTranslate } from '../app/use-translate.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { shortcutWords } from '../commands/shortcut.ts'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { toggleAuthors, useAuthors } from './authors-state.ts'

/** 谁写的, where an editor looks for what became of the text. Without a paper it says nothing. */
export function AuthorsSwitch() {
  const t = useTranslate()
  const isShown = useAuthors((authors) => authors.isShown)
  const hasPaper = useCurrentEditor(({ view }) => view !== null)
  if (!hasPaper) return null
  return (
    <label className="history-authors">
      <input type="checkbox" checked={isShown} onChange={toggleAuthors} />
      <span>{t('authors.switch')}</span>
      <kbd>{shortcutWords(reviewCommands['history.authors'].shortcut, KEYBOARD)}</kbd>
    </label>
  )
}
