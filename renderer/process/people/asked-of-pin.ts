import type { ProfileId } from '#core/people/profile'
import type { PeopleChange } from '../../people/keep-profiles.ts'

/** What a person's PIN is asked for: a change of what stands in the table, or of the PIN itself. */
export type AskedOfPin =
  | {
      readonly kind: 'change'
      readonly id: ProfileId
      readonly change: PeopleChange
      readonly onKept?: () => void
    }
  | { readonly kind: 'set' | 'remove'; readonly id: ProfileId }
