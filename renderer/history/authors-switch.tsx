import type { ArticleId } from '#core/article/article'
import { reviewCommands } from '#core/commands/review-commands'
import { useTranslate } from '../app/use-translate.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { shortcutWords } from '../commands/shortcut.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { toggleAuthors, useAuthors } from './authors-state.ts'

/** 谁写的, where an editor looks for what became of the text: for the article on the paper. */
export function AuthorsSwitch({ id }: { readonly id: ArticleId }) {
  const t = useTranslate()
  const isShown = useAuthors((authors) => authors.isShown)
  const isOnPaper = useDesk(({ open }) => openArticleId(open) === id)
  if (!isOnPaper) return null
  return (
    <label className="history-authors">
      <input type="checkbox" checked={isShown} onChange={toggleAuthors} />
      <span>{t('authors.switch')}</span>
      <kbd>{shortcutWords(reviewCommands['history.authors'].shortcut, KEYBOARD)}</kbd>
    </label>
  )
}
