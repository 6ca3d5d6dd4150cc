import { showToast } from '../state/toasts.ts'
import { reportBug } from './report-bug.ts'
import { currentTranslate } from './use-translate.ts'

/** The other edge for bugs: what failed outside of React, most often a backend that is gone. */
export function hearUnexpected(): void {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    reportBug(reason, 'unhandled rejection')
    showToast({ text: currentTranslate()('shell.unreachable'), tone: 'error' })
  })
  window.addEventListener('error', ({ error }) => reportBug(error, 'window error'))
}
