import type { Downloads } from '#backend/downloads'
import type { NativeShell } from '#backend/shell'
import type { NewsStream } from './news-stream.ts'
import { openInSystem } from './open-in-system.ts'

export type BrowserShellOptions = {
  readonly news: NewsStream
  readonly downloads: Downloads
  readonly readyToClose: () => void
}

/** A page has no native dialogs: the screen asks for paths itself, and files are downloaded. */
export function browserShell({ news, downloads, readyToClose }: BrowserShellOptions): NativeShell {
  return {
    kind: 'browser',
    pickFolder: () => Promise.resolve(null),
    deliver: (file) => Promise.resolve(downloads.offer(file)),
    openCopy: (file) => Promise.resolve(downloads.offer(file)),
    showFolder: async (path) => {
      await openInSystem(path)
    },
    // The page prints itself.
    print: () => Promise.resolve(),
    pdf: () => Promise.resolve(null),
    announce: news.announce,
    preferencesChanged: () => undefined,
    readyToClose,
  }
}
