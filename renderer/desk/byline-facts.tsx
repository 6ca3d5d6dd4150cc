import { useMemo } from 'react'
import { fieldText } from '#core/article/article-text'
import type { ArticleRow } from '#core/article/article-row'
import { parseByline } from '#core/article/byline'
import { useTranslate } from '../app/use-translate.ts'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { bylineRoles } from './byline-roles.ts'
import { Fact } from './fact.tsx'

/** Who wrote it, as the byline on the paper is understood; of other articles only the names. */
export function BylineFacts({ row }: { readonly row: ArticleRow }) {
  const t = useTranslate()
  const isOpen = useDesk(({ open }) => openArticleId(open) === row.id)
  const written = useCurrentEditor(({ state }) =>
    state === null ? '' : fieldText(state.doc, 'byline'),
  )
  const roles = useMemo(() => bylineRoles(parseByline(written)), [written])
  if (isOpen && roles.length > 0) {
    return roles.map(({ role, people }) => {
      const name = 'message' in role ? t(role.message) : role.written
      return (
        <Fact key={name} name={name}>
          {people}
        </Fact>
      )
    })
  }
  return (
    <Fact name={t('article.byline')}>
      {row.names.length === 0 ? t('details.byline-none') : row.names.join(' ')}
    </Fact>
  )
}
