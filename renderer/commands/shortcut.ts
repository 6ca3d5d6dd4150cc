/** The pressed key, as little of a keyboard event as a shortcut needs. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'
>

/** `Mod` is Ctrl, or Cmd on a Mac. */
export type Keyboard = { readonly isMac: boolean }

/** Keys whose sign changes with the input method: 拼音 turns `'` into `‘`, so the place counts. */
const CODES: Readonly<Record<string, string>> = {
  "'": 'Quote',
  '=': 'Equal',
  '-': 'Minus',
}

const WORDS: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** What is typed is no shortcut: all of them have Mod or Alt, or a key without a sign. */
export function isTyped({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey
}

export function matchesShortcut(press: KeyPress, shortcut: string, keyboard: Keyboard): boolean {
  const { modifiers, key } = parts(shortcut)
  const mod = keyboard.isMac ? press.metaKey : press.ctrlKey
  const other = keyboard.isMac ? press.ctrlKey : press.metaKey
  if (other || mod !== modifiers.has('Mod')) return false
  if (press.altKey !== modifiers.has('Alt')) return false
  if (press.shiftKey !== modifiers.has('Shift')) return false
  return press.key.toLowerCase() === key.toLowerCase() || press.code === codeOf(key)
}

/** `Ctrl+Shift+F`, or `⌘⇧F` on a Mac. */
export function shortcutWords(shortcut: string, { isMac }: Keyboard): string {
  const { modifiers, key } = parts(shortcut)
  const word = WORDS[key] ?? key
  if (!isMac) {
    const names = [...modifiers].map((modifier) => (modifier === 'Mod' ? 'Ctrl' : modifier))
    return [...names, word].join('+')
  }
  const signs = { Alt: '⌥', Shift: '⇧', Mod: '⌘' }
  return `${Object.entries(signs)
    .filter(([modifier]) => modifiers.has(modifier))
    .map(([, sign]) => sign)
    .join('')}${word}`
}

type Parts = { readonly modifiers: ReadonlySet<string>; readonly key: string }

/** Every key is held against every shortcut, so each is taken apart once. */
const known = new Map<string, Parts>()

function parts(shortcut: string): Parts {
  const before = known.get(shortcut)
  if (before !== undefined) return before
  const pieces = shortcut.split('+')
  const now = { modifiers: new Set(pieces.slice(0, -1)), key: pieces.at(-1) ?? '' }
  known.set(shortcut, now)
  return now
}

function codeOf(key: string): string | undefined {
  if (/^[A-Z]$/u.test(key)) return `Key${key}`
  if (/^\d$/u.test(key)) return `Digit${key}`
  return CODES[key]
}
