import { X } from 'lucide-react'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { reviewCommands } from '#core/commands/review-commands'
import { focusPaper } from '../app/focus.ts'
import { useTranslate } from '../app/use-translate.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { shortcutWords } from '../commands/shortcut.ts'
import { PersonBadge } from '../review/person-badge.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { showOnly, toggleAuthors, useAuthors, type AuthorShare } from './authors-state.ts'

/** Whose colours are on the paper, by name; one pressed shows only that person's sentences. */
export function AuthorsBar() {
  const t = useTranslate()
  const { isShown, authors, here, error } = useAuthors()
  if (!isShown) return null
  const { shortcut } = reviewCommands['history.authors']
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its buttons' Escape
    <div
      className="authors-bar"
      role="group"
      aria-label={t('authors.bar')}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <span className="authors-name">{t('authors.bar')}</span>
      {error !== null && <span role="alert">{libraryErrorMessage(t, error)}</span>}
      {error === null && authors === null && (
        <span className="authors-busy" role="status">
          {t('authors.busy')}
        </span>
      )}
      {authors?.map((author) => (
        <Author key={author.by} {...author} />
      ))}
      <span className="authors-here">
        {here !== null && t('authors.here', { name: here === '' ? t('authors.nobody') : here })}
      </span>
      <IconButton
        icon={X}
        label={t('authors.close')}
        shortcut={shortcutWords(shortcut, KEYBOARD)}
        onClick={close}
      />
    </div>
  )
}

function close(): void {
  toggleAuthors()
  focusPaper()
}

function Author({ by, share }: AuthorShare) {
  const t = useTranslate()
  const only = useAuthors((authors) => authors.only)
  const name = by === '' ? t('authors.nobody') : by
  return (
    <button
      type="button"
      className="authors-author"
      aria-pressed={only === by}
      title={t('authors.only', { name })}
      onClick={() => showOnly(by)}
    >
      {by !== '' && <PersonBadge name={by} />}
      {t('authors.share', { name, percent: Math.max(1, Math.round(share * 100)) })}
    </button>
  )
}
