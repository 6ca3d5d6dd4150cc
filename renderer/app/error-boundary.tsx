import { CircleAlert } from 'lucide-react'
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { reportBug } from './report-bug.ts'
import { currentTranslate } from './use-translate.ts'

type Props = { readonly children: ReactNode }
type State = { readonly failed: boolean }

/** The screen's edge for bugs: logged, said plainly, and the text is safe with the backend. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    void reportBug(error, componentStack ?? '')
  }

  override render(): ReactNode {
    return this.state.failed ? <Crashed /> : this.props.children
  }
}

function Crashed() {
  const t = currentTranslate()
  return (
    <main className="whole-window" role="alert">
      <EmptyState icon={CircleAlert} title={t('shell.crashed')}>
        <p>{t('shell.crashed-hint')}</p>
        <Button look="primary" onClick={() => window.location.reload()}>
          {t('shell.reload')}
        </Button>
      </EmptyState>
    </main>
  )
}
