import type { Keyboard } from './shortcut.ts'

/** The keyboard under the editor's hands. */
export const KEYBOARD: Keyboard = { isMac: /mac/iu.test(globalThis.navigator?.platform ?? '') }
