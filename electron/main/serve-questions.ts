import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { CHANNEL_NAMES } from '#bridge/channel-names'
import type { Backend } from '#backend/backend'
import { isHome } from './app-protocol.ts'

/** Opens the whole contract. Strangers and malformed questions never reach a handler. */
export function serveQuestions(backend: Backend): void {
  for (const name of CHANNEL_NAMES) {
    ipcMain.handle(name, async (event, question: unknown) => {
      if (!isTrusted(event)) throw new Error(`${name}: untrusted sender`)
      const answered = await backend.answer(name, question)
      if (answered.kind !== 'answered') throw new Error(`${name}: ${answered.kind}`)
      return answered.answer
    })
  }
}

/** Our page in its main frame; a frame that was destroyed, or has no address yet, is nobody. */
function isTrusted({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isHome(senderFrame.url)
}
