import { useState } from 'react'
import type { Setup } from '#core/proofreading/setup'
import type { Person } from '#core/roster/roster'
import { useTranslate } from '../../app/use-translate.ts'
import { TextField } from '../../ui/field.tsx'
import { TableFile } from '../table-file.tsx'
import { useIsLocked } from '../use-is-locked.ts'
import { AddPerson } from './add-person.tsx'
import { PeopleTable } from './people-table.tsx'
import { newsIn, takePeople } from './take-people.ts'
import './roster.css'

/** 人名职务库: names, titles, terms and order, as the desk keeps them. */
export function RosterTab({ setup }: { readonly setup: Setup }) {
  const t = useTranslate()
  const isLocked = useIsLocked()
  const [query, setQuery] = useState('')
  const [today] = useState(() => new Date().toLocaleDateString('sv'))
  const { people } = setup.roster
  const shown = people.filter((person) => has(person, query))
  return (
    <>
      <p className="words-note">{t(isLocked ? 'words.read-only' : 'roster.what')}</p>
      <AddPerson isLocked={isLocked} />
      <TableFile
        kind="roster"
        isLocked={isLocked}
        news={(table) => newsIn(table, people)}
        onTake={takePeople}
      >
        <TextField
          label={t('words.search')}
          type="search"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <span className="words-note" role="status">
          {t('roster.count', { count: shown.length })}
        </span>
      </TableFile>
      {shown.length === 0 ? (
        <p className="words-note">
          {t(people.length === 0 ? 'roster.empty' : 'roster.none-found')}
        </p>
      ) : (
        <PeopleTable people={shown} today={today} isLocked={isLocked} />
      )}
    </>
  )
}

function has({ name, posts, note }: Person, query: string): boolean {
  const wanted = query.trim()
  const texts = [name, note, ...posts.flatMap(({ title, body }) => [title, body])]
  return texts.some((text) => text.includes(wanted))
}
