import { Inbox, SearchX, Trash2 } from 'lucide-react'
import { useTranslate } from '../app/use-translate.ts'
import { setFilter, useList } from '../state/list.ts'
import { usePlace } from '../state/place.ts'
import { useDesk } from '../state/desk.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { ArticleList } from './article-list.tsx'
import { rowsOf } from './list-lines.ts'
import { ListHead } from './list-head.tsx'
import { useListLines } from './use-list-lines.ts'

/** The column with the list: head, one line about what is shown, and the articles. */
export function ListPane() {
  const lines = useListLines()
  return (
    <>
      <ListHead />
      <ListWord shown={rowsOf(lines).length} />
      {lines.length === 0 ? <NoLines /> : <ArticleList lines={lines} />}
    </>
  )
}

/** What the list is at the moment, when it is not simply everything. */
function ListWord({ shown }: { readonly shown: number }) {
  const t = useTranslate()
  const { search, filter } = useList()
  const count = useDesk((desk) => desk.selected.size)
  if (search.kind === 'asking') return <p className="list-word">{t('desk.searching')}</p>
  if (search.kind === 'found') {
    // What lies on the other shelf, desk or waste bin, was found but is not counted here.
    const elsewhere = search.hits.length - shown
    return <FoundWord shown={shown} total={search.total - elsewhere} />
  }
  if (count > 1) {
    return (
      <p className="list-word" role="status">
        {t('desk.selected', { count })}
      </p>
    )
  }
  if (filter.section === null && filter.editionDate === null) return null
  return (
    <p className="list-word">
      {t('desk.filter')}
      <Button look="quiet" onClick={() => setFilter({ section: null, editionDate: null })}>
        {t('desk.filter-clear')}
      </Button>
    </p>
  )
}

function FoundWord({ shown, total }: { readonly shown: number; readonly total: number }) {
  const t = useTranslate()
  const words =
    shown < total
      ? t('desk.search-shown', { shown, count: total })
      : t('desk.search-found', { count: total })
  return (
    <p className="list-word" role="status">
      {words}
    </p>
  )
}

function NoLines() {
  const t = useTranslate()
  const search = useList((list) => list.search)
  const isTrash = usePlace(({ place }) => place.kind === 'trash')
  if (search.kind === 'asking') return null
  if (search.kind === 'found') {
    return <EmptyState icon={SearchX} title={t('desk.search-none', { query: search.query })} />
  }
  if (isTrash) return <EmptyState icon={Trash2} title={t('desk.trash-empty')} />
  return <EmptyState icon={Inbox} title={t('desk.filter-none')} />
}
