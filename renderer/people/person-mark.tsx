import type { Profile } from '#core/people/profile'
import './person-colours.css'
import './people.css'

type PersonMarkProps = { readonly profile: Pick<Profile, 'initials' | 'colour'> }

/** The initials in their colour; the name stands beside it. */
export function PersonMark({ profile: { initials, colour } }: PersonMarkProps) {
  return (
    <span className="person-mark" data-person={colour} aria-hidden>
      {initials}
    </span>
  )
}
