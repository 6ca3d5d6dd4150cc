const KEYS: Readonly<Record<string, string>> = {
  Mod: 'CmdOrCtrl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
}

/** A shortcut of the command table (`Mod+Shift+F`) as Electron writes it. */
export function accelerator(shortcut: string): string {
  return shortcut
    .split('+')
    .map((key) => KEYS[key] ?? key)
    .join('+')
}
