import { Menu, type WebContents } from 'electron'
import { say } from './language.ts'
import { clipboardItems } from './menu.ts'

/** The right mouse button over text: Electron brings no menu of its own. */
export function offerContextMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (!isEditable && selectionText === '') return
    const items = clipboardItems(say())
    const offered = isEditable ? items : items.filter(({ role }) => role === 'copy')
    Menu.buildFromTemplate(offered).popup()
  })
}
