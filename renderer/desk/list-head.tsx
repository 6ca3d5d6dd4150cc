import { FilePlus2, FolderInput, Search, X } from 'lucide-react'
import { LIST_ID, SEARCH_ID } from '../app/focus.ts'
import { useTranslate } from '../app/use-translate.ts'
import { runCommand } from '../commands/answers.ts'
import { useList } from '../state/list.ts'
import { usePlace } from '../state/place.ts'
import { useLibrary } from '../state/session.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { ListFilters } from './list-filters.tsx'
import { searchArticles } from './search-articles.ts'
import './list-head.css'

/** Above the list: begin an article, find one, narrow the list down. */
export function ListHead() {
  const t = useTranslate()
  const isTrash = usePlace(({ place }) => place.kind === 'trash')
  const isReadOnly = useLibrary()?.access.kind !== 'owner'
  return (
    <div className="list-head">
      {isTrash ? (
        <h2 className="list-head-name">{t('desk.trash')}</h2>
      ) : (
        <div className="list-head-actions">
          <Button look="primary" disabled={isReadOnly} onClick={() => runCommand('article.new')}>
            <FilePlus2 aria-hidden />
            {t('desk.new')}
          </Button>
          <Button disabled={isReadOnly} onClick={() => runCommand('intake.open')}>
            <FolderInput aria-hidden />
            {t('desk.take-in')}
          </Button>
          <ListFilters />
        </div>
      )}
      <SearchBox />
    </div>
  )
}

function SearchBox() {
  const t = useTranslate()
  const typed = useList((list) => list.typed)

  return (
    <search className="search-box">
      <Search aria-hidden className="search-box-icon" />
      <input
        id={SEARCH_ID}
        className="control"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('command.desk.search')}
        aria-controls={LIST_ID}
        placeholder={t('desk.search-placeholder')}
        value={typed}
        onChange={(event) => searchArticles(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape' && typed !== '') searchArticles('')
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          document.getElementById(LIST_ID)?.focus()
        }}
      />
      {typed !== '' && (
        <IconButton icon={X} label={t('desk.search-clear')} onClick={() => searchArticles('')} />
      )}
    </search>
  )
}
