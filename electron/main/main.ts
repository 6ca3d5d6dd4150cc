import { app, dialog, protocol } from 'electron'
import { PRIVILEGED_SCHEME } from './app-protocol.ts'
import { say } from './language.ts'
import { start } from './start.ts'

protocol.registerSchemesAsPrivileged([PRIVILEGED_SCHEME])

// `ready` waits until this module has run to its end, so awaiting it at the top would wait for ever.
if (app.requestSingleInstanceLock()) {
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      dialog.showErrorBox(say()('start.failed'), describe(error))
      app.exit(1)
    })
} else {
  app.quit()
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
