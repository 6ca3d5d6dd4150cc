import type { Handlers } from '#bridge/contract'
import { fileName } from '#core/publishing/file-name'
import type { LibraryInUse } from './library-in-use.ts'
import type { Parts } from './parts.ts'

type AppChannel = Extract<keyof Handlers, `app:${string}` | `print:${string}`>

export function appHandlers(parts: Parts, inUse: LibraryInUse): Pick<Handlers, AppChannel> {
  const { settings, shell, log, shipped } = parts
  return {
    'app:start': async () => ({
      version: shipped.version,
      shell: shell.kind,
      preferences: settings.now().preferences,
      library: inUse.state(),
      recentLibraries: settings.now().recentLibraries,
    }),
    'app:set-preferences': async (preferences) => {
      await settings.update((before) => ({ ...before, preferences }))
      shell.preferencesChanged(preferences)
      return {}
    },
    'app:open-log-folder': async () => {
      await shell.showFolder(log.folder)
      return { path: log.folder }
    },
    'app:report-bug': async ({ text }) => {
      log.note(`screen: ${text}`)
      return {}
    },
    'app:ready-to-close': async () => {
      shell.readyToClose()
      return {}
    },
    // The screen has the article laid out; the shell only brings the printer.
    'print:article': async () => {
      await shell.print()
      return {}
    },
    'print:pdf': async ({ title }) => {
      const bytes = await shell.pdf()
      return bytes === null
        ? null
        : shell.deliver({ name: `${fileName(title, '稿件')}.pdf`, bytes })
    },
  }
}
