import { app, dialog, shell, type BrowserWindow } from 'electron'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Delivered } from '#bridge/contract'
import { putFile } from '#backend/publishing/put-file'
import type { NativeShell } from '#backend/shell'

export type ElectronShellOptions = {
  /** The window, undefined before it is made and after it has gone. */
  readonly window: () => BrowserWindow | undefined
  readonly preferencesChanged: NativeShell['preferencesChanged']
  readonly readyToClose: () => void
}

/** What the backend needs of a desktop: dialogs, the file manager, the printer. */
export function electronShell(options: ElectronShellOptions): NativeShell {
  const { window, preferencesChanged, readyToClose } = options
  return {
    kind: 'electron',
    pickFolder: async () => {
      const { filePaths } = await showOpen(window())
      return filePaths[0] ?? null
    },
    deliver: (file) => deliver(window(), file),
    openCopy,
    showFolder: async (path) => {
      await shell.openPath(path)
    },
    print: () =>
      new Promise((resolve) => {
        const contents = window()?.webContents
        if (contents === undefined) resolve()
        else contents.print({}, () => resolve())
      }),
    pdf: async () => {
      const contents = window()?.webContents
      return (
        (await contents?.printToPDF({ preferCSSPageSize: true, printBackground: true })) ?? null
      )
    },
    announce: (name, news) => window()?.webContents.send('news', name, news),
    preferencesChanged,
    readyToClose,
  }
}

function showOpen(window: BrowserWindow | undefined) {
  const options = { properties: ['openDirectory' as const, 'createDirectory' as const] }
  return window === undefined
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options)
}

type DeliveredFile = Parameters<NativeShell['deliver']>[0]

async function deliver(
  window: BrowserWindow | undefined,
  { name, bytes }: DeliveredFile,
): Promise<Delivered> {
  const extension = extname(name).slice(1)
  const options = {
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: extension, extensions: [extension] }],
  }
  const { canceled, filePath } =
    window === undefined
      ? await dialog.showSaveDialog(options)
      : await dialog.showSaveDialog(window, options)
  if (canceled) return { kind: 'cancelled' }

  await putFile(filePath, bytes)
  return { kind: 'saved', path: filePath }
}

/** A folder of its own: the system clears it away, and two files of one name stay apart. */
async function openCopy({ name, bytes }: DeliveredFile): Promise<Delivered> {
  const path = join(await mkdtemp(join(app.getPath('temp'), 'quwen-original-')), name)
  await writeFile(path, bytes, { flush: true })
  await shell.openPath(path)
  return { kind: 'saved', path }
}
