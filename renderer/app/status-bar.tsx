import { articleText } from '#core/article/article-text'
import { articleCharacterCount } from '#core/article/character-count'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { useDesk } from '../state/desk.ts'
import { SavedState } from './saved-state.tsx'
import { useTranslate } from './use-translate.ts'
import './status-bar.css'

/** The last line: what the article measures, and whether every word of it is on disk. */
export function StatusBar() {
  const t = useTranslate()
  const count = useDesk(({ rows }) => rows.filter((row) => row.trashedAt === null).length)
  return (
    <footer className="status-bar" aria-label={t('shell.status-bar')}>
      <Measures />
      <SavedState />
      <span className="status-bar-gap" />
      <span>{t('shell.articles', { count })}</span>
    </footer>
  )
}

/** Counted from the text on the paper at every key; the tooltip says by which rule. */
function Measures() {
  const t = useTranslate()
  const doc = useCurrentEditor(({ state }) => state?.doc)
  if (doc === undefined) return null
  const paragraphs = articleText(doc).paragraphs.filter((text) => text !== '')
  return (
    <span title={t('count.rule')}>
      {t('count.characters', { count: articleCharacterCount(doc) })}
      {' · '}
      {t('count.paragraphs', { count: paragraphs.length })}
    </span>
  )
}
