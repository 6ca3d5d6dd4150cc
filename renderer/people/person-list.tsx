import { LockKeyhole } from 'lucide-react'
import { useRef, type KeyboardEvent } from 'react'
import type { Profile } from '#core/people/profile'
import { useTranslate } from '../app/use-translate.ts'
import { usePreferences } from '../state/preferences.ts'
import { usePeople } from './people-state.ts'
import { PersonMark } from './person-mark.tsx'
import { useFocusFirst } from './use-focus-first.ts'

type PersonListProps = {
  readonly profiles: readonly Profile[]
  readonly onPick: (profile: Profile) => void
}

/** Arrows walk, Enter picks, the digits 1 to 9 pick at once. */
export function PersonList({ profiles, onPick }: PersonListProps) {
  const t = useTranslate()
  const seat = usePeople((desk) => desk.seat)
  const last = usePreferences(({ profile }) => profile)
  const list = useRef<HTMLUListElement>(null)
  useFocusFirst(list)
  const proposed = Math.max(
    0,
    profiles.findIndex(({ id }) => id === (seat ?? last)),
  )

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey) return
    const picked = /^[1-9]$/u.test(key) ? profiles[Number(key) - 1] : undefined
    const step = STEPS[key]
    if (picked === undefined && step === undefined) return
    event.preventDefault()
    if (picked !== undefined) onPick(picked)
    else if (step !== undefined) walk(list.current, step)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its buttons' keys
    <ul ref={list} className="person-list" onKeyDown={onKeyDown}>
      {profiles.map((profile, at) => (
        <li key={profile.id}>
          <button
            type="button"
            className="person-line"
            data-first-focus={at === proposed ? '' : undefined}
            aria-current={profile.id === seat ? 'true' : undefined}
            onClick={() => onPick(profile)}
          >
            <PersonMark profile={profile} />
            <span className="person-line-name">{profile.name}</span>
            <span className="person-line-role">
              {roleAndUnit(t(`role.${profile.role}`), profile)}
            </span>
            {profile.hasPin && <LockKeyhole role="img" aria-label={t('people.has-pin')} />}
            {profile.id === seat && <span className="person-line-now">{t('people.now')}</span>}
            {at < 9 && (
              <kbd className="person-line-key" aria-hidden>
                {at + 1}
              </kbd>
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
}

function walk(list: HTMLElement | null, step: number): void {
  const lines = [...(list?.querySelectorAll('button') ?? [])]
  const at = lines.findIndex((line) => line === document.activeElement)
  lines[Math.max(0, Math.min(lines.length - 1, at + step))]?.focus()
}

function roleAndUnit(role: string, { unit }: Profile): string {
  return unit === '' ? role : `${role} · ${unit}`
}
