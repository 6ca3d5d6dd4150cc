import { useState } from 'react'
import { useTranslate } from '../../app/use-translate.ts'
import { NewPerson } from '../../people/new-person.tsx'
import { refusalWords } from '../../people/keep-profiles.ts'
import { usePeople } from '../../people/people-state.ts'
import { useIsLocked } from '../../words/use-is-locked.ts'
import type { AskedOfPin } from './asked-of-pin.ts'
import { PersonRow } from './person-row.tsx'

const COLUMNS = ['name', 'initials', 'role', 'unit', 'colour'] as const

/** 人员: who works in this library. */
export function PeopleTab() {
  const t = useTranslate()
  const isLocked = useIsLocked()
  const { people, error } = usePeople()
  // Which person's PIN is asked for now, and what for; one at a time.
  const [asked, setAsked] = useState<AskedOfPin | null>(null)
  return (
    <>
      <p className="words-note">{t(isLocked ? 'people.read-only' : 'people.what')}</p>
      {error !== null && (
        <p className="words-note" role="alert">
          {refusalWords(t, error)}
        </p>
      )}
      <NewPerson isLocked={isLocked || error !== null} className="words-head people-add" />
      {people.profiles.length === 0 ? (
        <p className="words-note">{t('people.none')}</p>
      ) : (
        <div className="words-table" role="region" aria-label={t('people.name')} tabIndex={0}>
          <div className="words-row head people-row" aria-hidden>
            <span />
            {COLUMNS.map((column) => (
              <span key={column}>{t(`people.field.${column}`)}</span>
            ))}
            <span>{t('people.pin')}</span>
          </div>
          {people.profiles.map((profile) => (
            <PersonRow
              key={profile.id}
              profile={profile}
              isLocked={isLocked}
              asked={asked?.id === profile.id ? asked : null}
              onAsk={setAsked}
            />
          ))}
        </div>
      )}
    </>
  )
}
