import type { ArticleId } from '#core/article/article'
import { useTranslate } from '../app/use-translate.ts'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { usePreferences } from '../state/preferences.ts'
import { momentWords } from './age.ts'
import { useVersionZero } from './use-version-zero.ts'

/** The text exactly as it came in, to look at and to copy from. */
export function VersionZero({ id }: { readonly id: ArticleId }) {
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  const version = useVersionZero(id)
  if (version === undefined) return <p className="quiet-note">{t('desk.opening')}</p>
  if (!version.ok) {
    const isNone = version.error.kind === 'not-found'
    const words = isNone ? t('details.version-zero-none') : libraryErrorMessage(t, version.error)
    return <p className="quiet-note">{words}</p>
  }
  return (
    <>
      <p className="quiet-note">
        {t('details.version-zero-hint', { at: momentWords(version.value.at, language) })}
      </p>
      <pre className="version-zero" tabIndex={0} aria-label={t('details.version-zero')}>
        {version.value.text}
      </pre>
    </>
  )
}
