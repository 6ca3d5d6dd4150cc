import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** How a shell is asked to start. Paths are absolute. */
export type StartOptions = {
  readonly library: string | undefined
  readonly sample: boolean
  readonly port: number | undefined
  /** Whether the default browser may be opened. */
  readonly open: boolean
}

/** Reads what `scripts/start.mjs` checked already; `stoodIn` is where the editor typed the command. */
export function startOptions(args: readonly string[], stoodIn: string): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    // The system hands a packaged window arguments of its own.
    strict: false,
    options: {
      library: { type: 'string' },
      sample: { type: 'boolean' },
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
    },
  })
  const { library, sample, port } = values
  return {
    library: typeof library === 'string' ? resolve(stoodIn, library) : undefined,
    sample: sample === true,
    port: typeof port === 'string' ? Number(port) : undefined,
    open: values['no-open'] !== true,
  }
}
