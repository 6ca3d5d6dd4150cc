import { useId, useState, type SyntheticEvent } from 'react'
import { freeColour, proposedInitials, whoseNameIsTaken } from '#core/people/names'
import { ProfileId, Role, type Profile } from '#core/people/profile'
import { useTranslate } from '../app/use-translate.ts'
import { Button } from '../ui/button.tsx'
import { Field, SelectField, TextField } from '../ui/field.tsx'
import { ColourChoice } from './colour-choice.tsx'
import { keepProfiles, sayRefusal } from './keep-profiles.ts'
import { usePeople } from './people-state.ts'
import { PersonMark } from './person-mark.tsx'

/** Initials and colour are proposed until somebody picks them. */
type Draft = Pick<Profile, 'name' | 'role' | 'unit'> & {
  readonly initials: string | null
  readonly colour: number | null
}

const EMPTY: Draft = { name: '', role: 'editor', unit: '', initials: null, colour: null }

type NewPersonProps = {
  readonly isLocked: boolean
  readonly onAdded?: (profile: Profile) => void
  readonly className?: string
}

/** Writes somebody new in. */
export function NewPerson({ isLocked, onAdded, className }: NewPersonProps) {
  const t = useTranslate()
  const { profiles } = usePeople(({ people }) => people)
  const [draft, setDraft] = useState(EMPTY)
  const faultId = useId()
  const person = personOf(draft, profiles)
  const isTaken = whoseNameIsTaken(profiles, { id: NEW_ID, name: person.name }) !== undefined
  const isComplete = person.name !== '' && person.initials !== '' && !isTaken

  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!isComplete || isLocked) return
    const profile = { ...person, id: ProfileId.parse(crypto.randomUUID()) }
    void keepProfiles((all) => [...all, profile]).then((refusal) => {
      if (!sayRefusal(refusal)) return
      setDraft(EMPTY)
      onAdded?.(profile)
    })
  }

  return (
    <form className={className ?? 'new-person'} onSubmit={onSubmit}>
      <TextField
        label={t('people.field.name')}
        value={draft.name}
        maxLength={20}
        disabled={isLocked}
        data-first-focus
        aria-invalid={isTaken}
        aria-describedby={isTaken ? faultId : undefined}
        onChange={({ target }) => setDraft({ ...draft, name: target.value })}
      />
      <SelectField
        label={t('people.field.role')}
        value={draft.role}
        options={Role.options.map((value) => ({ value, label: t(`role.${value}`) }))}
        onPick={(role) => setDraft({ ...draft, role })}
        disabled={isLocked}
      />
      <TextField
        label={t('people.field.unit')}
        value={draft.unit}
        maxLength={40}
        disabled={isLocked}
        onChange={({ target }) => setDraft({ ...draft, unit: target.value })}
      />
      <TextField
        label={t('people.field.initials')}
        value={draft.initials ?? person.initials}
        maxLength={4}
        disabled={isLocked}
        onChange={({ target }) => setDraft({ ...draft, initials: target.value })}
      />
      <Field label={t('people.field.colour')}>
        {(id) => (
          <div id={id} className="new-person-look">
            <PersonMark profile={person} />
            <ColourChoice
              label={t('people.field.colour')}
              value={person.colour}
              disabled={isLocked}
              onPick={(colour) => setDraft({ ...draft, colour })}
            />
          </div>
        )}
      </Field>
      <Button look="primary" type="submit" disabled={isLocked || !isComplete}>
        {t('people.add')}
      </Button>
      {isTaken && (
        <p id={faultId} className="person-fault" role="alert">
          {t('people.name-taken', { name: person.name })}
        </p>
      )}
    </form>
  )
}

/** Nobody's: whoever has the name already is somebody else. */
const NEW_ID = ProfileId.parse('00000000-0000-4000-8000-000000000000')

function personOf(draft: Draft, profiles: readonly Profile[]): Profile {
  const name = draft.name.trim()
  return {
    id: NEW_ID,
    name,
    role: draft.role,
    unit: draft.unit.trim(),
    initials: draft.initials?.trim() ?? proposedInitials(name),
    colour: draft.colour ?? freeColour(profiles),
    hasPin: false,
  }
}
