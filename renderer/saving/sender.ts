import type { Node } from 'prosemirror-model'
import type { ArticleId } from '#core/article/article'
import { documentJson } from '#core/article/document'
import type { LibraryError } from '#core/article/library-error'
import { bodyChange, type TextChange } from '#core/article/text-change'
import type { Answer } from '#bridge/contract'
import type { Outbox } from './outbox.ts'

type Answered = Answer<'article:change'>
type Accepted = Extract<Answered, { readonly ok: true }>['value']

export type SenderOptions = {
  readonly id: ArticleId
  /** The revision that the text on screen started from. */
  readonly base: number
  readonly ask: (change: TextChange) => Promise<Answered>
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

/** A key waits so long for the following ones, so that each is with the backend within 200 ms. */
const DELAY_MS = 160
const RETRY_MS = 1500
const SLOW_ANSWER_MS = 1000

/**
 * Hands the text of one article over: one question in flight, the newest text next. It never drops
 * a text: what is not accepted waits, is kept in the outbox and tried again.
 */
export function createSender({ id, ask, outbox, onOutcome, ...start }: SenderOptions): Sender {
  let base = start.base
  let waiting: Node | undefined
  /** What the last question said. */
  let asked: Node | undefined
  let inFlight: Promise<unknown> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let sent = 0
  /** The text that the backend has, by its last answer. */
  let taken: { readonly doc: Node; readonly revision: number; readonly text: string } | undefined
  let isKept = false
  let isStopped = false

  function schedule(delay = DELAY_MS) {
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
    asked = doc
    const delivery = Promise.all([inFlight, deliver(doc, from)]).then(([, retryIn]) => {
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
    const slow = setTimeout(() => keep(doc, from), SLOW_ANSWER_MS)
    const answer = await answerTo(changeTo(doc, from))
    clearTimeout(slow)
    if (answer?.ok) return accepted(doc, answer.value)

    taken = undefined
    if (turn === sent) waiting ??= doc
    if (answer === undefined) return unanswered(doc, from)
    // A later question is under way and may have overtaken this one: its answer counts.
    return turn < sent ? undefined : refused(doc, from, answer.error)
  }

  /** Whole, unless the backend is known to have the text that this one was made of. */
  function changeTo(doc: Node, from: number): TextChange {
    const body = taken?.revision === from ? bodyChange(taken.doc, doc) : undefined
    if (taken === undefined || body === undefined) return { id, base: from, doc: documentJson(doc) }
    return { id, base: from, onto: taken.text, body }
  }

  /** Whatever keeps an answer away (no backend, a torn connection, nonsense) has the same cure. */
  async function answerTo(change: TextChange) {
    try {
      return await ask(change)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      return undefined
    }
  }

  function accepted(doc: Node, { revision, text }: Accepted): undefined {
    if (revision >= base) taken = { doc, revision, text }
    base = Math.max(base, revision)
    if (waiting === undefined && isKept) {
      isKept = false
      void outbox.drop(id)
    }
    onOutcome({ kind: 'accepted', revision })
  }

  function unanswered(doc: Node, from: number): number {
    keep(doc, from)
    onOutcome({ kind: 'unanswered' })
    return RETRY_MS
  }

  function refused(doc: Node, from: number, error: LibraryError): number {
    // A backend that started again may have lost revisions that this text descends from.
    if (error.kind === 'stale' && error.revision < from) {
      base = error.revision
      return 0
    }
    keep(doc, from)
    isStopped = error.kind === 'stale'
    onOutcome({ kind: 'refused', error })
    return RETRY_MS
  }

  function keep(doc: Node, from: number) {
    isKept = true
    const at = new Date().toISOString()
    void outbox.keep({ id, base: from, doc: documentJson(doc), at })
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
      // A question in flight may end with the page, so its text is handed over once more.
      waiting ??= inFlight === undefined ? undefined : asked
      if (waiting === undefined || isStopped) return
      // The question in flight, if any, will be accepted as the revision after its base.
      const from = inFlight === undefined ? base : base + 1
      keep(waiting, from)
      send(from)
    },
    isClean: () => waiting === undefined && inFlight === undefined,
  }
}
