import type { Node } from 'prosemirror-model'
import type { ArticleId } from '#core/article/article'
import { documentJson } from '#core/article/document'
import type { LibraryError } from '#core/article/library-error'
import type { Answer, Question } from '#bridge/contract'
import type { Outbox } from './outbox.ts'

type Change = Question<'article:change'>

export type SenderOptions = {
  readonly id: ArticleId
  /** The revision that the text on screen started from. */
  readonly base: number
  readonly ask: (change: Change) => Promise<Answer<'article:change'>>
  readonly outbox: Outbox
  readonly onOutcome: (outcome: SendOutcome) => void
}

export type SendOutcome =
  | { readonly kind: 'accepted'; readonly revision: number }
  | { readonly kind: 'refused'; readonly error: LibraryError }
  | { readonly kind: 'unanswered' }

export type Sender = {
  /** Tells of a new text. It is turned into JSON only when it leaves. */
  readonly changed: (doc: Node) => void
  /** Sends what waits; true when the backend has accepted everything. */
  readonly flush: () => Promise<boolean>
  /** The page is going: sends what waits without an answer to count on, and keeps it besides. */
  readonly leave: () => void
  readonly isClean: () => boolean
}

/** The first key leaves almost at once, the following ones together; each within 200 ms. */
const FIRST_DELAY_MS = 30
const INTERVAL_MS = 150
/**
 * A very long article on a slow machine leaves less often, but at least every second: turning it
 * into a question takes at most this part of the time from somebody who types.
 */
const LARGEST_SHARE = 1 / 32
const LONGEST_INTERVAL_MS = 1000
const RETRY_MS = 1500
const SLOW_ANSWER_MS = 1000

/**
 * Hands the text of one article over: one question in flight, the newest text next. It never drops
 * a text: what is not accepted waits, is kept in the outbox and tried again.
 */
export function createSender({ id, ask, outbox, onOutcome, ...start }: SenderOptions): Sender {
  let base = start.base
  let waiting: Node | undefined
  let inFlight: Promise<unknown> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastSentAt = -Infinity
  let interval = INTERVAL_MS
  let sent = 0
  let isKept = false
  let isStopped = false

  function schedule(delay = Math.max(FIRST_DELAY_MS, lastSentAt + interval - Date.now())) {
    if (timer !== undefined || inFlight !== undefined || isStopped) return
    timer = setTimeout(sendWaiting, delay)
  }

  function sendWaiting() {
    clearTimeout(timer)
    timer = undefined
    if (inFlight === undefined) send(base)
  }

  /** Up to the question itself this is synchronous, so that a closing page still asks it. */
  function send(from: number) {
    const doc = waiting
    if (doc === undefined || isStopped) return

    waiting = undefined
    lastSentAt = Date.now()
    const asked = deliver(doc, from)
    interval = intervalFor(Date.now() - lastSentAt)
    const delivery = Promise.all([inFlight, asked]).then(([, retryIn]) => {
      if (inFlight !== delivery) return
      inFlight = undefined
      if (waiting !== undefined) schedule(retryIn)
    })
    inFlight = delivery
  }

  /** Resolves with the pause before the next try; undefined means the usual one. */
  async function deliver(doc: Node, from: number): Promise<number | undefined> {
    sent += 1
    const turn = sent
    const change = { id, base: from, doc: documentJson(doc) }
    const slow = setTimeout(() => keep(change), SLOW_ANSWER_MS)
    const answer = await answerTo(change)
    clearTimeout(slow)
    if (answer?.ok) return accepted(answer.value.revision)

    if (turn === sent) waiting ??= doc
    return answer === undefined ? unanswered(change) : refused(answer.error, change)
  }

  /** Whatever keeps an answer away (no backend, a torn connection, nonsense) has the same cure. */
  async function answerTo(change: Change) {
    try {
      return await ask(change)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      return undefined
    }
  }

  function accepted(revision: number): undefined {
    base = Math.max(base, revision)
    if (waiting === undefined && isKept) {
      isKept = false
      void outbox.drop(id)
    }
    onOutcome({ kind: 'accepted', revision })
  }

  function unanswered(change: Change): number {
    keep(change)
    onOutcome({ kind: 'unanswered' })
    return RETRY_MS
  }

  function refused(error: LibraryError, change: Change): number {
    // A backend that started again may have lost revisions that this text descends from.
    if (error.kind === 'stale' && error.revision < change.base) {
      base = error.revision
      return 0
    }
    keep(change)
    isStopped = error.kind === 'stale'
    onOutcome({ kind: 'refused', error })
    return RETRY_MS
  }

  function keep({ base: from, doc }: Change) {
    isKept = true
    void outbox.keep({ id, base: from, doc, at: new Date().toISOString() })
  }

  return {
    changed: (doc) => {
      waiting = doc
      schedule()
    },
    flush: async () => {
      await inFlight
      sendWaiting()
      await inFlight
      return waiting === undefined
    },
    leave: () => {
      if (waiting === undefined || isStopped) return
      // The question in flight, if any, will be accepted as the revision after its base.
      const from = inFlight === undefined ? base : base + 1
      keep({ id, base: from, doc: documentJson(waiting) })
      send(from)
    },
    isClean: () => waiting === undefined && inFlight === undefined,
  }
}

/** By what the last question took of the page's time, in milliseconds. */
function intervalFor(cost: number): number {
  return Math.min(Math.max(INTERVAL_MS, cost / LARGEST_SHARE), LONGEST_INTERVAL_MS)
}
