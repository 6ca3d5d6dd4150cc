import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

const SERVER = resolve(import.meta.dirname, '../../dist/browser/server.mjs')

export type RunningWorkstation = {
  readonly address: string
  readonly library: string
  readonly process: ChildProcess
  /** Everything it wrote to its error output so far. */
  readonly errors: () => string
  /** The exit code, once it has ended. */
  readonly exited: Promise<number | null>
  /** As Ctrl-C: answers the exit code. */
  readonly stop: () => Promise<number | null>
  readonly kill: () => Promise<void>
}

export type WorkstationOptions = {
  /** Stands for the user's home: settings, logs and the library. */
  readonly home: string
  readonly sample?: boolean
  readonly arguments?: readonly string[]
}

/** Starts the built server as `npm start -- --browser` does, and waits for its address. */
export async function startWorkstation(options: WorkstationOptions): Promise<RunningWorkstation> {
  const library = join(options.home, 'library')
  const flags = [
    '--library',
    library,
    '--no-open',
    ...(options.sample === true ? ['--sample'] : []),
  ]
  const child = spawn(process.execPath, [SERVER, ...flags, ...(options.arguments ?? [])], {
    // On CI nothing is opened on the desktop of whoever runs the tests.
    env: { ...process.env, CI: '1', QUWEN_HOME: options.home },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (text) => {
    errors += String(text)
  })
  const exited = once(child, 'exit').then(() => child.exitCode)
  const address = await firstLine(child, () => errors)

  return {
    address,
    library,
    process: child,
    errors: () => errors,
    exited,
    stop: () => end(child, 'SIGINT'),
    kill: async () => {
      await end(child, 'SIGKILL')
    },
  }
}

async function firstLine(child: ChildProcess, errors: () => string): Promise<string> {
  if (child.stdout === null) throw new Error('stdout is a pipe')
  const lines = createInterface(child.stdout)
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`the workstation ended with ${code} before it served:\n${errors()}`)
  })
  const [line] = await Promise.race([once(lines, 'line'), gone])
  return String(line)
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
  return child.exitCode
}
