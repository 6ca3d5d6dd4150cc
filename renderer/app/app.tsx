import { CircleAlert } from 'lucide-react'
import { Tooltip } from 'radix-ui'
import type { LibraryError } from '#core/article/library-error'
import { assertNever } from '#core/shared/assert'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { OpenAnotherLibrary } from '../library/open-another-library.tsx'
import { useSession } from '../state/session.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ToastRegion } from '../ui/toast-region.tsx'
import { Frame } from './frame.tsx'
import { useTranslate } from './use-translate.ts'
import './app.css'

/** How long a pointer rests before a tooltip comes. */
const TOOLTIP_DELAY_MS = 500

export function App() {
  const t = useTranslate()
  return (
    <Tooltip.Provider delayDuration={TOOLTIP_DELAY_MS}>
      <Screen />
      <ToastRegion label={t('shell.toasts')} closeLabel={t('shell.close')} />
    </Tooltip.Provider>
  )
}

function Screen() {
  const t = useTranslate()
  const session = useSession((program) => program.session)
  switch (session.kind) {
    case 'starting':
      return <p className="whole-window starting">{t('shell.starting')}</p>
    case 'failed':
      return <StartFailed error={session.error} />
    case 'ready':
      return <Frame />
    default:
      return assertNever(session)
  }
}

function StartFailed({ error }: { readonly error: LibraryError }) {
  const t = useTranslate()
  return (
    <main className="whole-window" role="alert">
      <EmptyState icon={CircleAlert} title={t('shell.start-failed')}>
        <p>{libraryErrorMessage(t, error)}</p>
        <OpenAnotherLibrary />
      </EmptyState>
    </main>
  )
}
