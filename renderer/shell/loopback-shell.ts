import type { Shell } from '#bridge/contract'
import { authorized } from './authorized.ts'
import { openNewsLine, type HearNews } from './news-line.ts'
import { openTextLine, type Reply } from './text-line.ts'
import { forgetToken, takeToken, token } from './token.ts'

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
  const texts = openTextLine()
  const isLeaving = watchLeaving()

  return {
    ask: async (name, question) => {
      const body = JSON.stringify(question)
      const isText = name === 'article:change'
      const isAside = isText && !isLeaving() && !texts.isBroken()
      const reply = isAside ? await texts.ask(token() ?? '', body) : await askHere(name, body)
      // The workstation was started again since: this token opens nothing any more.
      if (reply.status === 401) forgetToken()
      if (reply.status !== 200) throw new Error(`${name}: ${reply.status} ${reply.body}`)
      return JSON.parse(reply.body)
    },
    onNews: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A worker ends with its page; what the page itself asks may outlive it. */
function watchLeaving(): () => boolean {
  let isLeaving = false
  const leave = () => {
    isLeaving = true
    // The page may stay after all.
    setTimeout(() => (isLeaving = false))
  }
  // Before anybody who hands texts over on the way out.
  window.addEventListener('pagehide', leave, { capture: true })
  window.addEventListener('beforeunload', leave, { capture: true })
  return () => isLeaving
}

async function askHere(name: string, body: string): Promise<Reply> {
  const response = await authorized(`/ask/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: body.length < LONG ? body : new Blob([body]),
    keepalive: outlivesPage(name, body),
  })
  return { status: response.status, body: await response.text() }
}

/** Characters. A longer string would hold up the next key while it is encoded; a blob does not. */
const LONG = 10_000

const OUTLIVES: ReadonlySet<string> = new Set(['article:change', 'house-style:keep'])

/**
 * Text goes on being sent when the page that sent it is gone. A page may leave 64 KB behind, and two
 * changes may be under way by then; UTF-8 takes at most 3 bytes a unit. More goes as it can.
 */
function outlivesPage(name: string, body: string): boolean {
  return OUTLIVES.has(name) && body.length * 3 < 30_000
}
