import type { LibraryError } from '#core/article/library-error'
import type { Result } from '#core/shared/result'
import type { LibraryState } from '#bridge/library-state'
import { enterLibrary } from '../app/boot.ts'
import { currentTranslate } from '../app/use-translate.ts'
import { flushText } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'
import { openLibrary, useSession } from '../state/session.ts'
import { showToast } from '../state/toasts.ts'

type Opened = Result<LibraryState, LibraryError>

/** Opens another library. The one on the desk stays when that fails or is cancelled. */
export async function openOtherLibrary(path: string | null): Promise<Opened> {
  await flushText()
  return switchTo(await ask('library:open', { path }), 'library.opened')
}

export async function moveLibrary(path: string | null): Promise<Opened> {
  await flushText()
  return switchTo(await ask('library:move', { path }), 'library.moved')
}

async function switchTo(opened: Opened, said: 'library.opened' | 'library.moved'): Promise<Opened> {
  if (!opened.ok || opened.value.path === openLibrary()?.path) return opened

  const { name, path } = opened.value
  await enterLibrary(opened.value)
  rememberLibrary(path)
  showToast({ text: currentTranslate()(said, { name, path }), tone: 'plain' })
  return opened
}

/** The backend remembers it too; this is for the list already on screen. */
function rememberLibrary(path: string): void {
  useSession.setState(({ recentLibraries }) => ({
    recentLibraries: [path, ...recentLibraries.filter((known) => known !== path)],
  }))
}
