import { showToast } from '../state/toasts.ts'
import { reportBug } from './report-bug.ts'
import { currentTranslate } from './use-translate.ts'

/** The other edge for bugs: what failed outside of React, most often a backend that is gone. */
export function hearUnexpected(): void {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    void reportBug(reason, 'unhandled rejection').then(say)
  })
  window.addEventListener('error', ({ error }) => void reportBug(error, 'window error'))
}

function say(isLogged: boolean): void {
  const id = isLogged ? 'shell.bug' : 'shell.unreachable'
  showToast({ text: currentTranslate()(id), tone: 'error' })
}
