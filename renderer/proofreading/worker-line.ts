import type { Setup } from '#core/proofreading/setup'
import { SHIPPED_SETUP } from '#core/proofreading/setup'
import { trusted } from '../intake/trusted.ts'
// oxlint-disable-next-line import/default -- the bundler makes it
import workerUrl from './proofread-worker.ts?worker&url'
import { useFindings } from './findings-state.ts'
import type { PaperText, SafeChange, Said, Told } from './worker-messages.ts'

type Listener = (said: Said) => void

/** The one worker that proofreads what lies on the paper; it lives as long as the window. */
let worker: Worker | undefined
let told: Setup | undefined
let setup: Setup = SHIPPED_SETUP
const listeners = new Set<Listener>()

export function tellWorker(message: Told): void {
  const line = (worker ??= startWorker())
  if (told !== setup) {
    told = setup
    post(line, { kind: 'setup', setup })
  }
  post(line, message)
}

/** Proofreads under another setup from now on. */
export function proofreadUnder(next: Setup): void {
  setup = next
  if (worker === undefined || told === next) return
  told = next
  post(worker, { kind: 'setup', setup: next })
}

/** Hears what the worker says until the returned function is called. */
export function hearWorker(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

let asked = 0

/** What 一键规范 would write on this paper. */
export function askSafeChanges(paper: PaperText): Promise<readonly SafeChange[]> {
  asked += 1
  const number = asked
  return new Promise((resolve) => {
    const stop = hearWorker((said) => {
      if (said.kind !== 'safe' || said.asked !== number) return
      stop()
      resolve(said.changes)
    })
    tellWorker({ kind: 'safe', asked: number, paper })
  })
}

function startWorker(): Worker {
  const started = new Worker(trusted.createScriptURL(workerUrl), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'rules') useFindings.setState({ names: data.names })
    for (const listener of listeners) listener(data)
  })
  started.addEventListener('error', ({ message }) => {
    throw new Error(`Proofreading stopped: ${message}`)
  })
  return started
}

function post(line: Worker, message: Told): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  line.postMessage(message)
}
