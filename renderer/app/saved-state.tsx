import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { assertNever } from '#core/shared/assert'
import { runCommand } from '../commands/answers.ts'
import { clockTimeToTheSecond } from '../desk/age.ts'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { useLibrary } from '../state/session.ts'
import { useSaving } from '../state/saving.ts'
import { Button } from '../ui/button.tsx'
import { useTranslate } from './use-translate.ts'

/** Quiet while all is well; loud, and there until it is mended, when it is not. */
export function SavedState() {
  const t = useTranslate()
  const saving = useSaving((state) => state.saving)
  switch (saving.kind) {
    case 'idle':
      return null
    case 'editing':
      return <span>{t('saving.editing')}</span>
    case 'saved':
      return (
        <>
          <span>{t('saving.saved', { time: clockTimeToTheSecond(saving.savedAt) })}</span>
          <SavedWhere path={saving.path} />
        </>
      )
    case 'unanswered':
      return <Loud words={t('saving.unanswered')} />
    case 'failed':
      return (
        <Loud words={t('saving.failed', { reason: libraryErrorMessage(t, saving.error) })}>
          <Button onClick={() => runCommand('article.rescue')}>{t('saving.rescue')}</Button>
        </Loud>
      )
    default:
      return assertNever(saving)
  }
}

/** The folder that an editor knows; the file itself is a word of forty letters for the tooltip. */
function SavedWhere({ path }: { readonly path: string }) {
  const t = useTranslate()
  const library = useLibrary()
  if (library === undefined) return null
  return (
    <span className="status-bar-path" title={path}>
      {t(`saving.${library.place}`, { path: library.path })}
    </span>
  )
}

type LoudProps = { readonly words: string; readonly children?: ReactNode }

function Loud({ words, children }: LoudProps) {
  return (
    <span className="saving-failed" role="alert">
      <CircleAlert aria-hidden />
      {words}
      {children}
    </span>
  )
}
