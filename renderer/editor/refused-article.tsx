import { useTranslate } from '../app/use-translate.ts'
import './paper.css'

type RefusedArticleProps = { readonly reason: string; readonly text: string }

/** Every word of an article whose structure is not understood, to read and copy. */
export function RefusedArticle({ reason, text }: RefusedArticleProps) {
  const t = useTranslate()
  return (
    <section className="editor" aria-label={t('editor.name')}>
      <p className="editor-notice" role="status">
        {t('editor.refused', { reason })}
      </p>
      {/* Keyboard users scroll by focusing what scrolls. */}
      <div className="paper-desk" tabIndex={0} role="region" aria-label={t('article.body')}>
        <div className="paper refused">
          {text.split('\n').map((line, index) => (
            // Lines have no identity of their own, and never change.
            // oxlint-disable-next-line react/no-array-index-key
            <p key={index}>{line}</p>
          ))}
        </div>
      </div>
    </section>
  )
}
