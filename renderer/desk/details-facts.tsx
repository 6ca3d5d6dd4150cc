import type { ArticleRow } from '#core/article/article-row'
import { useTranslate } from '../app/use-translate.ts'
import { useDesk } from '../state/desk.ts'
import { usePreferences } from '../state/preferences.ts'
import { momentWords } from './age.ts'
import { BylineFacts } from './byline-facts.tsx'
import { Fact } from './fact.tsx'
import { OriginalFact } from './original-fact.tsx'

/** What nobody types in: how the byline is understood, when things happened, where the file is. */
export function DetailsFacts({ row }: { readonly row: ArticleRow }) {
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  const path = useDesk(({ open }) =>
    open.kind === 'open' && open.opened.article.id === row.id ? open.opened.path : undefined,
  )
  return (
    <dl className="facts">
      <BylineFacts row={row} />
      <Fact name={t('details.created')}>{momentWords(row.createdAt, language)}</Fact>
      <Fact name={t('details.updated')}>{momentWords(row.updatedAt, language)}</Fact>
      {row.sourceHash !== null && <OriginalFact id={row.id} />}
      {path !== undefined && (
        <Fact name={t('details.file')}>
          <span className="facts-path">{path}</span>
        </Fact>
      )}
    </dl>
  )
}
