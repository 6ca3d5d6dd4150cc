import { useRef, useState } from 'react'
import type { Profile } from '#core/people/profile'
import { useTranslate } from '../app/use-translate.ts'
import { goTo } from '../state/place.ts'
import { Button } from '../ui/button.tsx'
import { useIsLocked } from '../words/use-is-locked.ts'
import { NewPerson } from './new-person.tsx'
import { setPerson, usePeople } from './people-state.ts'
import { PersonList } from './person-list.tsx'
import { PinEntry } from './pin-entry.tsx'
import { useFocusFirst } from './use-focus-first.ts'
import './people.css'

type Step =
  | { readonly kind: 'list' }
  | { readonly kind: 'pin'; readonly profile: Profile }
  | { readonly kind: 'new' }

type WhoIsHereProps = {
  readonly onDone: () => void
  /** Left out where going to their room would lose what is being written. */
  readonly mayManage?: boolean
}

/** Who sits here: one of those on the list, or somebody new. */
export function WhoIsHere({ onDone, mayManage = true }: WhoIsHereProps) {
  const { profiles } = usePeople(({ people }) => people)
  const [step, setStep] = useState<Step>({ kind: profiles.length === 0 ? 'new' : 'list' })

  const sit = (profile: Profile) => {
    setPerson(profile)
    onDone()
  }
  return (
    <div className="who-is-here">
      {step.kind === 'list' && (
        <Everybody
          onPick={(profile) => (profile.hasPin ? setStep({ kind: 'pin', profile }) : sit(profile))}
          onNew={() => setStep({ kind: 'new' })}
          onManage={mayManage ? () => manage(onDone) : null}
        />
      )}
      {step.kind === 'pin' && (
        <PinEntry
          profile={step.profile}
          onRight={() => sit(step.profile)}
          onBack={() => setStep({ kind: 'list' })}
        />
      )}
      {step.kind === 'new' && <FirstOrNew isFirst={profiles.length === 0} onAdded={sit} />}
    </div>
  )
}

type EverybodyProps = {
  readonly onPick: (profile: Profile) => void
  readonly onNew: () => void
  readonly onManage: (() => void) | null
}

function Everybody({ onPick, onNew, onManage }: EverybodyProps) {
  const t = useTranslate()
  const isLocked = useIsLocked()
  const { profiles } = usePeople(({ people }) => people)
  return (
    <>
      <PersonList profiles={profiles} onPick={onPick} />
      <div className="who-is-here-foot">
        <Button look="quiet" disabled={isLocked} onClick={onNew}>
          {t('people.new')}
        </Button>
        {onManage !== null && (
          <Button look="quiet" onClick={onManage}>
            {t('people.manage')}
          </Button>
        )}
      </div>
    </>
  )
}

function manage(onDone: () => void): void {
  onDone()
  goTo({ kind: 'process', tab: 'people' })
}

type FirstOrNewProps = {
  readonly isFirst: boolean
  readonly onAdded: (profile: Profile) => void
}

function FirstOrNew({ isFirst, onAdded }: FirstOrNewProps) {
  const t = useTranslate()
  const isLocked = useIsLocked()
  const box = useRef<HTMLDivElement>(null)
  useFocusFirst(box)
  return (
    <div ref={box} className="who-is-here">
      {isFirst && <p className="person-hint">{t('people.first')}</p>}
      <NewPerson isLocked={isLocked} onAdded={onAdded} />
    </div>
  )
}
