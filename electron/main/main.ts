import { app, protocol } from 'electron'
import { PRIVILEGED_SCHEME } from './app-protocol.ts'
import { start } from './start.ts'

protocol.registerSchemesAsPrivileged([PRIVILEGED_SCHEME])

// `ready` waits until this module has run to its end, so awaiting it at the top would wait for ever.
if (app.requestSingleInstanceLock()) {
  app
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
      app.exit(1)
    })
} else {
  app.quit()
}
