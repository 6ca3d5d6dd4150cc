import type { PlainMessageId } from '#core/messages/translate'

/** Where a command stands in the menu bar; `group` separates with a line, order is the table's. */
export type MenuPlace = {
  readonly menu: 'file' | 'edit' | 'article' | 'proof' | 'review' | 'view' | 'help'
  readonly group: number
}

/**
 * What everybody knows of a command: menus, toolbar, palette and the list of shortcuts read this;
 * `isEnabled` and `run` are the screen's half. `Mod` is Ctrl, or Cmd on a Mac.
 */
export type Command = {
  readonly message: PlainMessageId
  readonly shortcut?: string
  readonly menu?: MenuPlace
}
