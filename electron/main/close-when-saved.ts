import { once, type EventEmitter } from 'node:events'
import { dialog, type BrowserWindow } from 'electron'
import type { Backend } from '#backend/backend'
import type { NativeShell } from '#backend/shell'
import { say } from './language.ts'

/** Milliseconds the screen gets to hand over its last words. */
const HAND_OVER = 3_000

const READY = 'ready'

export type Closing = {
  readonly window: BrowserWindow
  readonly backend: Backend
  readonly announce: NativeShell['announce']
  /** Emits `ready` when the screen has handed over. */
  readonly screen: EventEmitter
  /** The window is about to go for good. */
  readonly leave: () => Promise<void>
}

/** A window asked to close first hands over and writes; when that fails the editor decides. */
export function closeWhenSaved(closing: Closing): void {
  let going = false
  closing.window.on('close', (event) => {
    event.preventDefault()
    if (going) return
    going = true
    close(closing)
      .then((closed) => {
        going = closed
      })
      .catch(() => closing.window.destroy())
  })
}

/** Everything the screen still holds, on disk; false when that could not be written. */
export async function handOverAndFlush(
  closing: Omit<Closing, 'leave' | 'window'>,
): Promise<boolean> {
  const { announce, backend, screen } = closing
  const ready = once(screen, READY, { signal: AbortSignal.timeout(HAND_OVER) })
  announce('app:closing', {})
  // A screen that does not answer has crashed; what it sent before is with the backend.
  await ready.catch(() => undefined)
  return backend.flush()
}

export function screenIsReady(screen: EventEmitter): void {
  screen.emit(READY)
}

async function close(closing: Closing): Promise<boolean> {
  const saved = await handOverAndFlush(closing)
  if (!saved && (await wantsToStay(closing.window))) return false
  await closing.leave()
  closing.window.destroy()
  return true
}

async function wantsToStay(window: BrowserWindow): Promise<boolean> {
  const t = say()
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('start.leave-unsaved'),
    buttons: [t('start.stay'), t('start.discard')],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 0
}
