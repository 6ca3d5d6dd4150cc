import { FileWarning } from 'lucide-react'
import { useEffect, useId, useState, type FormEvent } from 'react'
import type { ArticleId } from '#core/article/article'
import type { VersionRow } from '#core/history/version'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { useTranslate } from '../app/use-translate.ts'
import { clockTime, dayWords, momentWords } from '../desk/age.ts'
import { VersionZero } from '../desk/version-zero.tsx'
import { useClock } from '../state/clock.ts'
import { useDesk } from '../state/desk.ts'
import { goTo } from '../state/place.ts'
import { usePreferences } from '../state/preferences.ts'
import { useLibrary } from '../state/session.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { AuthorsSwitch } from './authors-switch.tsx'
import { followHistory, keepVersion, restoreVersion, useHistory } from './history-state.ts'
import { versionCause, versionTitle } from './version-words.ts'
import './history.css'

/** 版本 of an article: what is kept, what it is compared with, and the way back. */
export function HistoryPanel({ id }: { readonly id: ArticleId }) {
  const t = useTranslate()
  const { id: known, versions, error } = useHistory()
  useEffect(() => followHistory(id), [id])
  const shown = known === id ? (versions ?? []) : []
  return (
    <div className="history">
      <KeepVersion key={id} id={id} />
      <AuthorsSwitch id={id} />
      {known === id && error !== null && <p role="alert">{libraryErrorMessage(t, error)}</p>}
      {known === id && versions !== null && shown.length === 0 && (
        <p className="quiet-note">{t('history.none')}</p>
      )}
      {shown.length > 0 && (
        <ol className="versions" reversed aria-label={t('history.list')}>
          {shown.map((row) => (
            <VersionCard key={row.number} id={id} row={row} />
          ))}
        </ol>
      )}
      <details className="history-zero">
        <summary>{t('history.came-in')}</summary>
        <VersionZero id={id} />
      </details>
    </div>
  )
}

/** Where a version gets its name; `history.keep` brings the keyboard here. */
export const KEEP_FIELD = 'keep-version'

function KeepVersion({ id }: { readonly id: ArticleId }) {
  const t = useTranslate()
  const isWritable = useLibrary()?.access.kind === 'owner'
  const [name, setName] = useState('')
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '' && (await keepVersion(id, name.trim()))) setName('')
  }
  if (!isWritable) return null
  return (
    <form className="history-keep" onSubmit={(event) => void onSubmit(event)}>
      <TextField
        label={t('history.keep-name')}
        data-keep={KEEP_FIELD}
        maxLength={60}
        placeholder={t('history.keep-hint')}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {t('history.keep')}
      </Button>
    </form>
  )
}

type VersionCardProps = { readonly id: ArticleId; readonly row: VersionRow }

function VersionCard({ id, row }: VersionCardProps) {
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  const isReplaceable = useIsReplaceable(id)
  const nameId = useId()
  const now = useClock((clock) => clock.now)
  const { number, at, by, cause, name, characters, isDamaged } = row
  const facts = [
    name === '' ? '' : t('history.number', { number }),
    cause === 'named' ? '' : versionCause(t, row),
    by,
    t('desk.characters', { count: characters }),
  ]
  return (
    <li className="version" data-cause={cause}>
      <p className="version-name" id={nameId}>
        {versionTitle(t, row)}
      </p>
      <p className="version-facts">
        <time dateTime={at} title={momentWords(at, language)}>
          {dayWords(at, now, language)} {clockTime(at)}
        </time>
        {!isDamaged && facts.filter(Boolean).map((fact) => <span key={fact}>{fact}</span>)}
      </p>
      {isDamaged && (
        <p className="version-damaged">
          <FileWarning aria-hidden />
          {t('history.damaged')}
        </p>
      )}
      {!isDamaged && (
        <p className="version-acts">
          <Button
            look="quiet"
            aria-describedby={nameId}
            onClick={() => goTo({ kind: 'compare', id, before: number, after: null })}
          >
            {t('history.compare')}
          </Button>
          {isReplaceable && (
            <Button
              look="quiet"
              aria-describedby={nameId}
              onClick={() => void restoreVersion(id, number)}
            >
              {t('history.restore')}
            </Button>
          )}
        </p>
      )}
    </li>
  )
}

/** Not in the waste bin, not released, and ours. */
function useIsReplaceable(id: ArticleId): boolean {
  const isWritable = useLibrary()?.access.kind === 'owner'
  const row = useDesk(({ rows }) => rows.find((one) => one.id === id))
  return isWritable && row?.trashedAt === null && row.details.stage !== 'signed-off'
}
