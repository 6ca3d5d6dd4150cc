import type { Shell } from '#bridge/contract'
import { authorized } from './authorized.ts'
import { openNewsLine, type HearNews } from './news-line.ts'
import { takeToken } from './token.ts'

/**
 * Gives a page in an ordinary browser what the preload gives Electron's: `window.shell`. False when
 * there is neither: the tab was closed and opened again, and only the address with its token helps.
 * Call it first, before anything asks.
 */
export function connectShell(): boolean {
  if ('shell' in window) return true
  if (takeToken() === undefined) return false

  Object.defineProperty(window, 'shell', { value: loopbackShell() })
  return true
}

/** The same conversation as the preload's, over fetch to the loopback server. */
function loopbackShell(): Shell {
  const listeners = new Set<HearNews>()
  openNewsLine((name, news) => {
    for (const listener of listeners) listener(name, news)
  })

  return {
    ask,
    onNews: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

async function ask(name: string, question: unknown): Promise<unknown> {
  const text = JSON.stringify(question)
  const response = await authorized(`/ask/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: text.length < LONG ? text : new Blob([text]),
    keepalive: outlivesPage(name, text),
  })
  if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`)
  return response.json()
}

/** Characters. A longer string would hold up the next key while it is encoded; a blob does not. */
const LONG = 10_000

/**
 * Text goes on being sent when the page that sent it is gone. A page may leave 64 KB behind, and two
 * changes may be under way by then; UTF-8 takes at most 3 bytes a unit. More goes as it can.
 */
function outlivesPage(name: string, body: string): boolean {
  return name === 'article:change' && body.length * 3 < 30_000
}
