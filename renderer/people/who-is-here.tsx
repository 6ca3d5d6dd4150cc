import { useState } from 'react'
import type { Profile } from '#core/people/profile'
import { useTranslate } from '../app/use-translate.ts'
import { goTo } from '../state/place.ts'
import { Button } from '../ui/button.tsx'
import { useIsLocked } from '../words/use-is-locked.ts'
import { NewPerson } from './new-person.tsx'
import { setPerson, usePeople } from './people-state.ts'
import { PersonList } from './person-list.tsx'
import { PinEntry } from './pin-entry.tsx'
import './people.css'

type Step =
  | { readonly kind: 'list' }
  | { readonly kind: 'pin'; readonly profile: Profile }
  | { readonly kind: 'new' }

/** Who sits here: one of those on the list, or somebody new. */
export function WhoIsHere({ onDone }: { readonly onDone: () => void }) {
  const t = useTranslate()
  const isLocked = useIsLocked()
  const { profiles } = usePeople(({ people }) => people)
  const [step, setStep] = useState<Step>({ kind: profiles.length === 0 ? 'new' : 'list' })

  const sit = (profile: Profile) => {
    setPerson(profile)
    onDone()
  }
  if (step.kind === 'pin') {
    const { profile } = step
    return (
      <PinEntry
        key={profile.id}
        profile={profile}
        onRight={() => sit(profile)}
        onBack={() => setStep({ kind: 'list' })}
      />
    )
  }
  if (step.kind === 'new') {
    return (
      <div className="who-is-here">
        {profiles.length === 0 && <p className="person-hint">{t('people.first')}</p>}
        <NewPerson isLocked={isLocked} onAdded={sit} />
      </div>
    )
  }
  return (
    <div className="who-is-here">
      <PersonList
        profiles={profiles}
        onPick={(profile) => (profile.hasPin ? setStep({ kind: 'pin', profile }) : sit(profile))}
      />
      <div className="who-is-here-foot">
        <Button look="quiet" disabled={isLocked} onClick={() => setStep({ kind: 'new' })}>
          {t('people.new')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            onDone()
            goTo({ kind: 'process', tab: 'people' })
          }}
        >
          {t('people.manage')}
        </Button>
      </div>
    </div>
  )
}
