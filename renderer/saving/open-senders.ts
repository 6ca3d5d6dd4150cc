import { ask, onNews } from '../shell/ask.ts'
import type { Sender } from './sender.ts'

/** Whoever holds what was written and is not handed over yet. */
type Holder = Pick<Sender, 'flush' | 'leave'>

const senders = new Set<Holder>()

/** Counts a sender among those that are flushed when the window goes; returns how to end that. */
export function watchSender(sender: Holder): () => void {
  senders.add(sender)
  return () => senders.delete(sender)
}

/** Hands over every text that waits; true when the backend has accepted all of it. */
export async function flushText(): Promise<boolean> {
  const outcomes = await Promise.all([...senders].map((sender) => sender.flush()))
  return outcomes.every(Boolean)
}

/** Answers a window that wants to close, and a page that goes without asking. */
export function listenForLeaving(): () => void {
  const leaving = new AbortController()
  const options = { signal: leaving.signal, capture: true }
  window.addEventListener('pagehide', leave, options)
  window.addEventListener('beforeunload', leave, options)
  document.addEventListener('visibilitychange', leave, options)
  const stopNews = onNews('app:closing', () => void flushAndLetGo())

  return () => {
    leaving.abort()
    stopNews()
  }
}

function leave(): void {
  for (const sender of senders) sender.leave()
}

async function flushAndLetGo(): Promise<void> {
  await flushText()
  await ask('app:ready-to-close', {})
}
