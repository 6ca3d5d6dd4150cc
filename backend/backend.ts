import type { Handlers } from '#bridge/contract'
import { answer, type Answered } from './answer.ts'
import { openDownloads, type Downloads } from './downloads.ts'
import { allHandlers } from './handlers.ts'
import { useLibrary, type OpenFolder } from './library-in-use.ts'
import { openLibrary } from './library/open-library.ts'
import type { Log } from './log/log.ts'
import type { SettingsFile } from './preferences/settings-file.ts'
import { rememberLibrary } from './preferences/recent-libraries.ts'
import type { NativeShell } from './shell.ts'
import type { Shipped } from './shipped.ts'
import { openUploads } from './uploads.ts'
import { refuse } from './web/reply.ts'
import { respond } from './web/respond.ts'

export type BackendOptions = {
  /** Made with the backend's downloads, for a shell that has no dialog to save with. */
  readonly shell: (downloads: Downloads) => NativeShell
  readonly libraryPath: string
  readonly isSample: boolean
  readonly settings: SettingsFile
  readonly log: Log
  readonly shipped: Shipped
}

/** Everything behind the contract. Both shells and nothing else talk to it. */
export type Backend = {
  readonly handlers: Handlers
  /** Answers a question as it arrived, from whoever the shell let in. */
  readonly answer: (name: string, question: unknown) => Promise<Answered>
  /** Answers the file routes. Never throws: a bug is logged and becomes 500. */
  readonly respond: (request: Request) => Promise<Response>
  /** True when everything handed over is on disk. */
  readonly flush: () => Promise<boolean>
  /** Flushes, frees the library and deletes what waited. */
  readonly close: () => Promise<void>
}

export async function startBackend(options: BackendOptions): Promise<Backend> {
  const { settings, log, shipped } = options
  const uploads = await openUploads()
  const downloads = openDownloads()
  const shell = options.shell(downloads)
  const inUse = await useLibrary(options.libraryPath, opener(shell, options))
  const { library } = inUse
  await rememberUnlessSample(options, inUse.state().ok)

  const parts = { library, shell, uploads, settings, log, shipped }
  const handlers = allHandlers(parts, inUse)
  if (options.isSample) await takeInSample(handlers, log)
  const answering = { handlers, log, ready: inUse.ready }
  const files = {
    screenFolder: shipped.screenFolder,
    uploads,
    downloads,
    readPhoto: (media: string) => library().readPhoto(media),
  }

  return {
    handlers,
    answer: (name, question) => answer(answering, name, question),
    respond: (request) => respond(files, request).catch((error) => failed(log, error)),
    flush: () => library().flush(),
    close: async () => {
      await inUse.close()
      await uploads.close()
    },
  }
}

async function rememberUnlessSample(options: BackendOptions, opened: boolean): Promise<void> {
  if (!opened || options.isSample) return
  await options.settings.update((settings) => rememberLibrary(settings, options.libraryPath))
}

function failed(log: Log, error: unknown): Response {
  log.bug('file route', error)
  return refuse(500, 'something went wrong; the log says what')
}

function opener({ announce, kind }: NativeShell, options: BackendOptions): OpenFolder {
  const { isSample, settings, log } = options
  const person = () => settings.now().preferences.person
  return (path) =>
    openLibrary(path, { announce, shellName: kind, isSample, person, note: log.note })
}

/** Five articles on the desk from the first moment; a sample library that has them is left alone. */
async function takeInSample(handlers: Handlers, log: Log): Promise<void> {
  const taken = await handlers['sample:take-in']({})
  if (!taken.ok) log.note(`sample: ${taken.error.kind}`)
}
