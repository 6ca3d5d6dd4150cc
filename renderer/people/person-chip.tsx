import { ChevronDown, UserRound } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useState } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { usePreferences } from '../state/preferences.ts'
import { focusProposed } from './focus-proposed.ts'
import { useCurrentProfile } from './people-state.ts'
import { PersonMark } from './person-mark.tsx'
import { WhoIsHere } from './who-is-here.tsx'
import '../ui/menu.css'
import './people.css'

/** Who sits here, in the top bar; one click to switch. */
export function PersonChip() {
  const t = useTranslate()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <PersonNow />
      <Popover.Portal>
        <Popover.Content
          className="popover person-popover"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label={t('people.who')}
          onOpenAutoFocus={focusProposed}
        >
          <WhoIsHere onDone={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function PersonNow() {
  const t = useTranslate()
  const profile = useCurrentProfile()
  // A name without a profile: an editor alone, who only gave one.
  const person = usePreferences((preferences) => preferences.person)
  if (profile !== undefined) {
    const { name } = profile
    const role = t(`role.${profile.role}`)
    return (
      <Popover.Trigger className="person-chip" aria-label={t('people.chip', { name, role })}>
        <PersonMark profile={profile} />
        <span className="person-chip-name">{name}</span>
        <span className="person-chip-role">{role}</span>
        <ChevronDown aria-hidden />
      </Popover.Trigger>
    )
  }
  const label = person === '' ? t('people.chip-nobody') : t('people.chip-name', { name: person })
  return (
    <Popover.Trigger className="person-chip" aria-label={label}>
      <UserRound aria-hidden />
      <span className="person-chip-name">{person === '' ? t('people.nobody') : person}</span>
      <ChevronDown aria-hidden />
    </Popover.Trigger>
  )
}
