/** The screen's half of a command. Menus, toolbar, palette and shortcuts ask before they run. */
export type CommandAnswer = {
  readonly isEnabled: () => boolean
  readonly run: () => void | Promise<void>
}
