import type { WebContents } from 'electron'
import { openExternally } from './open-externally.ts'

/** The window shows our one page: it goes nowhere, opens nothing and embeds nothing. */
export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', prevent)
  contents.on('will-redirect', prevent)
  contents.on('will-frame-navigate', prevent)
  contents.on('will-attach-webview', prevent)
  contents.setWindowOpenHandler(({ url }) => {
    void openExternally(url)
    return { action: 'deny' }
  })
}

function prevent(event: { readonly preventDefault: () => void }): void {
  event.preventDefault()
}
