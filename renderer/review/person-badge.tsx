import { proposedInitials } from '#core/people/names'
import { usePeople } from '../people/people-state.ts'
import '../people/person-colours.css'
import { personColour } from './person-colour.ts'
import './person-badge.css'

/** Initials on the person's colour. Beside it stands the name, so it says nothing aloud. */
export function PersonBadge({ name }: { readonly name: string }) {
  const profile = usePeople(({ people }) => people.profiles.find((one) => one.name === name))
  return (
    <span aria-hidden className="person-badge" data-person={personColour(name)}>
      {profile?.initials ?? (name === '' ? '？' : proposedInitials(name))}
    </span>
  )
}
