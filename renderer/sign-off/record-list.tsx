import type { RecordEntry } from '#core/review/record'
import { useTranslate } from '../app/use-translate.ts'
import { momentWords } from '../desk/age.ts'
import { usePreferences } from '../state/preferences.ts'
import { eventOpinion, eventWords } from '#core/messages/record-words'

/** The record, the newest first. Nothing in it can be changed. */
export function RecordList({ entries }: { readonly entries: readonly RecordEntry[] }) {
  const t = useTranslate()
  const language = usePreferences((preferences) => preferences.language)
  if (entries.length === 0) return <p className="quiet-note">{t('sign-off.record-empty')}</p>
  return (
    <ol className="record" reversed aria-label={t('sign-off.record')}>
      {entries.toReversed().map((entry) => (
        <li key={entry.number} className="record-entry">
          <p className="record-head">
            <span className="record-what">{eventWords(t, entry.event)}</span>
            <time dateTime={entry.at}>{momentWords(entry.at, language)}</time>
          </p>
          <p className="record-who">
            {entry.by.name} · {t(`role.${entry.by.role}`)}
            {entry.event.kind === 'signed' && entry.event.corrections > 0 && (
              <> · {t('sign-off.corrections', { count: entry.event.corrections })}</>
            )}
          </p>
          <Said words={eventOpinion(entry.event)} />
          {entry.event.kind === 'signed' && entry.event.waiver !== '' && (
            <p className="record-waiver">{t('sign-off.waived', { reason: entry.event.waiver })}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

function Said({ words }: { readonly words: string }) {
  return words === '' ? null : <p className="record-opinion">{words}</p>
}
