import { useTranslate } from '../app/use-translate.ts'
import { useDesk } from '../state/desk.ts'
import { isDesk, usePlace } from '../state/place.ts'
import { useView } from '../state/view.ts'
import { ArticlePane } from './article-pane.tsx'
import { EmptyLibrary } from './empty-library.tsx'
import { Inspector } from './inspector.tsx'
import { ListPane } from './list-pane.tsx'
import './desk-place.css'

/** List, paper and inspector; a library that has nothing yet gets its three beginnings instead. */
export function DeskPlace() {
  const t = useTranslate()
  const { listShown, inspectorShown, focus } = useView()
  const hasArticles = useDesk(({ rows }) => rows.some((row) => row.trashedAt === null))
  const isTrash = usePlace(({ place }) => place.kind === 'trash')
  const isBehind = usePlace(({ place }) => !isDesk(place))
  if (!hasArticles && !isTrash) return isBehind ? null : <EmptyLibrary />

  return (
    <div className="desk-place" inert={isBehind}>
      {listShown && !focus && (
        <section className="list-pane" aria-label={t(isTrash ? 'desk.trash' : 'desk.name')}>
          <ListPane />
        </section>
      )}
      <main className="article-pane" aria-label={t('desk.article')}>
        <h1 className="visually-hidden">{t(isTrash ? 'desk.trash' : 'desk.name')}</h1>
        <ArticlePane />
      </main>
      {inspectorShown && !focus && (
        <aside className="inspector" aria-label={t('desk.inspector')}>
          <Inspector />
        </aside>
      )}
    </div>
  )
}
