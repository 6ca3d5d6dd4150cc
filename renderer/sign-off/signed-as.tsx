import { Popover } from 'radix-ui'
import { useTranslate } from '../app/use-translate.ts'
import { focusProposed } from '../people/focus-proposed.ts'
import { useCurrentProfile } from '../people/people-state.ts'
import { PersonMark } from '../people/person-mark.tsx'
import { WhoIsHere } from '../people/who-is-here.tsx'
import { Button } from '../ui/button.tsx'
import '../ui/menu.css'

type SignedAsProps = {
  readonly isSwitching: boolean
  readonly onSwitching: (isSwitching: boolean) => void
}

/**
 * In whose name, and a click away from being somebody else's. Who is chosen is asked over the
 * dialog, not instead of it: what was written there stays.
 */
export function SignedAs({ isSwitching, onSwitching }: SignedAsProps) {
  const t = useTranslate()
  const profile = useCurrentProfile()
  return (
    <div className="sign-as">
      {profile === undefined ? (
        <span>{t('people.chip-nobody')}</span>
      ) : (
        <>
          <PersonMark profile={profile} />
          <span>{t('sign.as', { name: profile.name, role: t(`role.${profile.role}`) })}</span>
        </>
      )}
      <Popover.Root open={isSwitching} onOpenChange={onSwitching}>
        <Popover.Trigger asChild>
          <Button look="quiet">{t('sign.switch')}</Button>
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            className="popover person-popover"
            align="end"
            sideOffset={4}
            collisionPadding={8}
            aria-label={t('people.who')}
            onOpenAutoFocus={focusProposed}
          >
            <WhoIsHere mayManage={false} onDone={() => onSwitching(false)} />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </div>
  )
}
