import { useState, type SyntheticEvent } from 'react'
import type { Person } from '#core/roster/roster'
import { useTranslate } from '../../app/use-translate.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { changePeople } from './change-people.ts'

const EMPTY = { name: '', title: '', body: '' }

/** One line to write somebody new in; terms, rank and further posts are written in the table. */
export function AddPerson({ isLocked }: { readonly isLocked: boolean }) {
  const t = useTranslate()
  const [draft, setDraft] = useState(EMPTY)
  const isComplete = draft.name.trim() !== '' && draft.title.trim() !== ''
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!isComplete) return
    const person = personOf(draft)
    void changePeople((people) => [...people, person]).then((isKept) => {
      if (isKept) setDraft(EMPTY)
    })
  }
  const field = (name: keyof typeof EMPTY, maxLength: number) => (
    <TextField
      label={t(`roster.${name}`)}
      value={draft[name]}
      maxLength={maxLength}
      disabled={isLocked}
      onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
    />
  )
  return (
    <form className="words-head roster-add" onSubmit={onSubmit}>
      {field('name', 40)}
      {field('title', 60)}
      {field('body', 60)}
      <Button look="primary" type="submit" disabled={isLocked || !isComplete}>
        {t('roster.add')}
      </Button>
    </form>
  )
}

function personOf({ name, title, body }: typeof EMPTY): Person {
  const post = { title: title.trim(), body: body.trim(), from: null, to: null }
  return { id: crypto.randomUUID(), name: name.trim(), posts: [post], rank: null, note: '' }
}
