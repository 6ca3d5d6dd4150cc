import { currentTranslate } from '../app/use-translate.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { shortcutWords } from '../commands/shortcut.ts'
import { showToast } from '../state/toasts.ts'
import { copiedPage } from './copied-page.ts'
import { takePages } from './take-pages.ts'

/** Takes the copied page. Where the clipboard is closed to buttons, the key still opens it. */
export async function pasteFromClipboard(): Promise<void> {
  const t = currentTranslate()
  const copied = await readClipboard()
  if (copied === undefined) {
    const shortcut = shortcutWords('Mod+V', KEYBOARD)
    showToast({ text: t('intake.paste-by-key', { shortcut }), tone: 'plain' })
    return
  }
  const page = copiedPage(copied.html, copied.plain)
  if (page === null) showToast({ text: t('intake.nothing-copied'), tone: 'plain' })
  else takePages([page])
}

async function readClipboard() {
  try {
    const items = await navigator.clipboard.read()
    return { html: await textAs('text/html', items), plain: await textAs('text/plain', items) }
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}

async function textAs(format: string, items: readonly ClipboardItem[]): Promise<string> {
  const item = items.find(({ types }) => types.includes(format))
  if (item === undefined) return ''
  return (await item.getType(format)).text()
}
