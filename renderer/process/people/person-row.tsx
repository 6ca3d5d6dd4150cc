import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { whoseNameIsTaken } from '#core/people/names'
import { Role, type Profile } from '#core/people/profile'
import { currentTranslate, useTranslate } from '../../app/use-translate.ts'
import { ColourChoice } from '../../people/colour-choice.tsx'
import { keepProfiles, sayRefusal, type PeopleChange } from '../../people/keep-profiles.ts'
import { usePeople } from '../../people/people-state.ts'
import { PersonMark } from '../../people/person-mark.tsx'
import { showToast } from '../../state/toasts.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextCell } from '../../words/text-cell.tsx'
import type { AskedOfPin } from './asked-of-pin.ts'
import { PinForm } from './pin-form.tsx'

type PersonRowProps = {
  readonly profile: Profile
  readonly isLocked: boolean
  /** What this person's PIN is asked for now. */
  readonly asked: AskedOfPin | null
  readonly onAsk: (asked: AskedOfPin | null) => void
}

/** One person, read like text and written like fields; what is behind a PIN asks for it first. */
export function PersonRow({ profile, isLocked, asked, onAsk }: PersonRowProps) {
  const t = useTranslate()
  const [taken, setTaken] = useState<string | null>(null)
  const { id, name, hasPin } = profile

  const apply = (change: PeopleChange, onKept?: () => void) => {
    if (hasPin) return onAsk({ kind: 'change', id, change, ...(onKept && { onKept }) })
    void keepProfiles(change).then((refusal) => sayRefusal(refusal) && onKept?.())
  }
  const keep = (part: Partial<Profile>) =>
    apply((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)))
  const rename = (written: string) => {
    const { profiles } = usePeople.getState().people
    const isTaken = whoseNameIsTaken(profiles, { id, name: written }) !== undefined
    setTaken(isTaken ? written : null)
    if (!isTaken) keep({ name: written })
  }
  const remove = () =>
    apply(
      (all) => all.filter((one) => one.id !== id),
      wayBack(
        profile,
        usePeople.getState().people.profiles.findIndex((one) => one.id === id),
      ),
    )
  const label = (field: 'name' | 'initials' | 'role' | 'unit' | 'colour') =>
    t('people.cell', { field: t(`people.field.${field}`), name })

  return (
    <div className="people-person">
      <div className="words-row people-row">
        <PersonMark profile={profile} />
        <TextCell
          label={label('name')}
          value={name}
          maxLength={20}
          isNeeded
          isLocked={isLocked}
          onKeep={rename}
        />
        <TextCell
          label={label('initials')}
          value={profile.initials}
          maxLength={4}
          isNeeded
          isLocked={isLocked}
          onKeep={(initials) => keep({ initials })}
        />
        <select
          className="words-cell"
          aria-label={label('role')}
          value={profile.role}
          disabled={isLocked}
          onChange={({ target }) => {
            const role = Role.options.find((one) => one === target.value)
            if (role !== undefined) keep({ role })
          }}
        >
          {Role.options.map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
        </select>
        <TextCell
          label={label('unit')}
          value={profile.unit}
          maxLength={40}
          isNeeded={false}
          isLocked={isLocked}
          onKeep={(unit) => keep({ unit })}
        />
        <ColourChoice
          label={label('colour')}
          value={profile.colour}
          disabled={isLocked}
          onPick={(colour) => keep({ colour })}
        />
        <span className="people-pin">
          <PinButton kind="set" profile={profile} isLocked={isLocked} onAsk={onAsk} />
          {hasPin && (
            <PinButton kind="remove" profile={profile} isLocked={isLocked} onAsk={onAsk} />
          )}
        </span>
        <IconButton
          icon={Trash2}
          label={t('people.remove', { name })}
          disabled={isLocked}
          onClick={remove}
        />
      </div>
      {taken !== null && (
        <p className="people-under person-fault" role="alert">
          {t('people.name-taken', { name: taken })}
        </p>
      )}
      {asked !== null && (
        <PinForm key={asked.kind} profile={profile} asked={asked} onDone={() => onAsk(null)} />
      )}
    </div>
  )
}

type PinButtonProps = {
  readonly kind: 'set' | 'remove'
  readonly profile: Profile
  readonly isLocked: boolean
  readonly onAsk: (asked: AskedOfPin) => void
}

function PinButton({ kind, profile: { id, name, hasPin }, isLocked, onAsk }: PinButtonProps) {
  const t = useTranslate()
  const present = hasPin ? 'people.pin-change' : 'people.pin-set'
  const action = t(kind === 'set' ? present : 'people.pin-remove')
  return (
    <Button
      look="quiet"
      disabled={isLocked}
      aria-label={t('people.pin-action', { action, name })}
      onClick={() => onAsk({ kind, id })}
    >
      {action}
    </Button>
  )
}

/** Says who was removed, and puts them back where they stood. */
function wayBack(profile: Profile, at: number): () => void {
  return () => {
    const t = currentTranslate()
    showToast({
      text: t('people.removed', { name: profile.name }),
      tone: 'plain',
      action: {
        label: t('people.undo'),
        run: async () => {
          sayRefusal(await keepProfiles((all) => all.toSpliced(at, 0, profile)))
        },
      },
    })
  }
}
