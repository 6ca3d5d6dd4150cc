import { rm } from 'node:fs/promises'
import { afterAll, beforeAll } from 'vitest'
import { startWorkstation, type RunningWorkstation } from '../e2e/running-workstation.ts'
import { temporaryFolder } from '../e2e/temporary-folder.ts'
import { rawRequest, type RawResponse } from './raw-request.ts'

/** The built server, running for the tests of one file. */
export type ServedDoor = {
  readonly home: () => string
  readonly workstation: () => RunningWorkstation
  readonly port: () => number
  readonly token: () => string
  /** The Host line that is right. */
  readonly host: () => string
  /** The token's line. */
  readonly secret: () => string
  /** A well-formed question with these header lines added. */
  readonly ask: (...headers: readonly string[]) => Promise<RawResponse>
}

export const JSON_TYPE = 'Content-Type: application/json'

export function servedDoor(): ServedDoor {
  let home: string
  let workstation: RunningWorkstation
  beforeAll(async () => {
    home = await temporaryFolder()
    workstation = await startWorkstation({ home })
  }, 30_000)
  afterAll(async () => {
    await workstation.stop()
    await rm(home, { recursive: true, force: true })
  })

  const port = () => Number(new URL(workstation.address).port)
  const token = () => new URL(workstation.address).hash.slice(1)
  const host = () => `Host: 127.0.0.1:${port()}`
  return {
    home: () => home,
    workstation: () => workstation,
    port,
    token,
    host,
    secret: () => `X-Quwen-Token: ${token()}`,
    ask: (...headers) => {
      const lines = ['POST /ask/app:start HTTP/1.1', host(), 'Content-Length: 2', ...headers]
      return rawRequest(port(), lines, '{}')
    },
  }
}
