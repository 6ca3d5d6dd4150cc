import { currentTranslate } from '../app/use-translate.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { shortcutWords } from '../commands/shortcut.ts'
import { showToast } from '../state/toasts.ts'
import { pastePlain } from './clipboard/clipboard-plugin.ts'
import { editableView } from './current-editor.ts'
import { noteAct } from './loss-guard.ts'

/** From a menu. The clipboard may be closed to menus; the keys on the paper always work. */
export async function pastePlainFromClipboard(): Promise<void> {
  const view = editableView()
  if (view === undefined) return
  const text = await clipboardText()
  if (text === undefined) {
    const shortcut = shortcutWords('Mod+Shift+V', KEYBOARD)
    return showToast({
      text: currentTranslate()('editor.paste-by-key', { shortcut }),
      tone: 'plain',
    })
  }
  noteAct()
  pastePlain(view, text)
  view.focus()
}

async function clipboardText(): Promise<string | undefined> {
  try {
    return await navigator.clipboard.readText()
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}
