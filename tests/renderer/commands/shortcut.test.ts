import { describe, expect, it } from 'vitest'
import { COMMANDS } from '#core/commands/commands'
import { isTyped, matchesShortcut, shortcutWords, type KeyPress } from '#renderer/commands/shortcut'

const WINDOWS = { isMac: false }
const MAC = { isMac: true }

describe('a shortcut', () => {
  it.each<[string, Partial<KeyPress>]>([
    ['Mod+K', { key: 'k', ctrlKey: true }],
    ['Mod+K', { key: 'K', ctrlKey: true }],
    ['Mod+Shift+F', { key: 'F', ctrlKey: true, shiftKey: true }],
    ['Mod+Alt+0', { key: '0', ctrlKey: true, altKey: true }],
    ['Alt+ArrowDown', { key: 'ArrowDown', altKey: true }],
    ['F8', { key: 'F8' }],
    ['Mod+=', { key: '=', ctrlKey: true }],
    ['Mod+-', { key: '-', ctrlKey: true }],
    // With Chinese punctuation on, the key says another sign; its place is the same.
    ["Mod+'", { key: '‘', code: 'Quote', ctrlKey: true }],
    ['Mod+Alt+1', { key: '¡', code: 'Digit1', ctrlKey: true, altKey: true }],
  ])('%s answers to %j', (shortcut, press) => {
    expect(matchesShortcut(keyPress(press), shortcut, WINDOWS)).toBe(true)
  })

  it.each<[string, Partial<KeyPress>]>([
    ['Mod+K', { key: 'k' }],
    ['Mod+K', { key: 'k', ctrlKey: true, shiftKey: true }],
    ['Mod+K', { key: 'k', ctrlKey: true, altKey: true }],
    ['Mod+K', { key: 'k', metaKey: true }],
    ['Mod+Shift+F', { key: 'f', ctrlKey: true }],
    ['Alt+N', { key: 'n' }],
    ['F1', { key: 'F11' }],
  ])('%s does not answer to %j', (shortcut, press) => {
    expect(matchesShortcut(keyPress(press), shortcut, WINDOWS)).toBe(false)
  })

  it('is Cmd on a Mac, where Ctrl means something else', () => {
    expect(matchesShortcut(keyPress({ key: 'k', metaKey: true }), 'Mod+K', MAC)).toBe(true)
    expect(matchesShortcut(keyPress({ key: 'k', ctrlKey: true }), 'Mod+K', MAC)).toBe(false)
  })

  it.each([
    ['Mod+Shift+F', 'Ctrl+Shift+F', '⇧⌘F'],
    ['Alt+ArrowDown', 'Alt+↓', '⌥↓'],
    ['F1', 'F1', 'F1'],
  ])('%s is written %s, and %s on a Mac', (shortcut, windows, mac) => {
    expect(shortcutWords(shortcut, WINDOWS)).toBe(windows)
    expect(shortcutWords(shortcut, MAC)).toBe(mac)
  })
})

describe('the command table', () => {
  it('gives no two commands the same shortcut', () => {
    const shortcuts = Object.values(COMMANDS).flatMap(({ shortcut }) => shortcut ?? [])
    expect(shortcuts).toHaveLength(new Set(shortcuts).size)
  })

  it('has no shortcut that is a letter by itself: typing is never stolen', () => {
    const bare = Object.values(COMMANDS).filter(({ shortcut }) => shortcut?.length === 1)
    expect(bare).toEqual([])
  })
})

function keyPress(press: Partial<KeyPress>): KeyPress {
  const up = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  return { key: '', code: '', ...up, ...press }
}

it('of a command is never what somebody types', () => {
  const bare = Object.values(COMMANDS).filter(({ shortcut = 'F1' }) =>
    /^(?:Shift\+)?.$/u.test(shortcut),
  )
  expect(bare).toEqual([])
  expect(isTyped(keyPress({ key: 'A', shiftKey: true }))).toBe(true)
  expect(isTyped(keyPress({ key: 'F8' }))).toBe(false)
  expect(isTyped(keyPress({ key: 'k', ctrlKey: true }))).toBe(false)
})
