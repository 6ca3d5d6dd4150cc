import { EventEmitter, once } from 'node:events'
import { startBackend, type Backend } from '#backend/backend'
import type { UserFolders } from '#backend/preferences/user-folders'
import type { Shipped } from '#backend/shipped'
import type { StartOptions } from '#backend/start-options'
import { openWorkplace, type Workplace } from '#backend/workplace'
import { translate } from '#core/messages/translate'
import { browserShell } from './browser-shell.ts'
import { isAnswering } from './is-answering.ts'
import { listen, type Loopback } from './loopback.ts'
import { openNewsStream, type NewsStream } from './news-stream.ts'
import { openInSystem } from './open-in-system.ts'
import { routes } from './routes.ts'
import { runningFile, type RunningFile } from './running-file.ts'
import { stopRequested } from './stop-requested.ts'
import { newToken } from './token.ts'

export type Serving = {
  readonly options: StartOptions
  readonly folders: UserFolders
  readonly shipped: Shipped
}

const READY = 'ready'

/** Milliseconds that open pages get to hand over their last words. */
const HAND_OVER = 1_500

/** The whole life of the browser shell: open, serve, stop with everything saved. The answer is the exit code. */
export async function serveWorkstation(serving: Serving): Promise<number> {
  const { options, folders } = serving
  const workplace = await openWorkplace(folders, options)
  const running = runningFile(folders.state, workplace.libraryPath)
  const earlier = await running.address()
  if (earlier !== undefined && (await isAnswering(earlier))) {
    await show(earlier, { open: options.open, running })
    return 0
  }
  return serve(serving, workplace, running)
}

async function serve(
  serving: Serving,
  workplace: Workplace,
  running: RunningFile,
): Promise<number> {
  const say = translate(workplace.settings.now().preferences.language)
  const news = openNewsStream()
  const screen = new EventEmitter()
  const backend = await startBackend({
    ...workplace,
    shell: (downloads) => browserShell({ news, downloads, readyToClose: () => screen.emit(READY) }),
    shipped: serving.shipped,
  })
  const token = newToken()
  const loopback = await listen({
    ports: portsToTry(serving.options, workplace),
    token,
    routes: routes(backend, news),
    log: workplace.log,
  })
  if (loopback === undefined) {
    await backend.close()
    process.stderr.write(`${say('start.port-taken', { port: serving.options.port ?? 0 })}\n`)
    return 1
  }

  await rememberPort(workplace, loopback.port)
  const address = `http://127.0.0.1:${loopback.port}/#${token.text}`
  await running.write(address)
  await show(address, { open: serving.options.open, running })

  await stopRequested(async () => {
    await handOver(news, screen)
    const saved = await backend.flush()
    if (!saved) process.stderr.write(`${say('start.not-saved')}\n`)
    return saved
  })
  await stop({ backend, loopback, news, running })
  return 0
}

type Show = { readonly open: boolean; readonly running: RunningFile }

async function show(address: string, { open, running }: Show): Promise<void> {
  process.stdout.write(`${address}\n`)
  if (open) await openInSystem(running.path)
}

function portsToTry({ port }: StartOptions, { settings, libraryPath }: Workplace): number[] {
  if (port !== undefined) return [port]
  const remembered = settings.now().ports[libraryPath]
  return remembered === undefined ? [0] : [remembered, 0]
}

async function rememberPort({ settings, libraryPath }: Workplace, port: number): Promise<void> {
  await settings.update((before) => ({
    ...before,
    ports: { ...before.ports, [libraryPath]: port },
  }))
}

/** Open pages send what they still hold; one that does not answer has nothing or is gone. */
async function handOver(news: NewsStream, screen: EventEmitter): Promise<void> {
  if (news.listeners() === 0) return
  news.announce('app:closing', {})
  const ready = once(screen, READY, { signal: AbortSignal.timeout(HAND_OVER) })
  await ready.catch(() => undefined)
}

type Running = {
  readonly backend: Backend
  readonly loopback: Loopback
  readonly news: NewsStream
  readonly running: RunningFile
}

async function stop({ backend, loopback, news, running }: Running): Promise<void> {
  news.close()
  await loopback.close()
  await backend.close()
  await running.remove()
}
