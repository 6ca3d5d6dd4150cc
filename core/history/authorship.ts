import type { Node } from 'prosemirror-model'
import { align } from './align.ts'
import type { SentenceElement } from './compared-text.ts'
import { writtenSentences, type WrittenSentence } from './written-sentences.ts'

/** A text as it stood and who had the desk until then. */
export type AuthoredState = { readonly by: string; readonly doc: Node }

export type AuthoredVersion = AuthoredState & {
  readonly number: number
  /** The number of the version that was put back here, with its authors; else null. */
  readonly restores: number | null
}

/** Positions in the present document; `by` is '' where nobody is known. */
export type AuthoredSpan = { readonly from: number; readonly to: number; readonly by: string }

/** Reads the versions of one article, oldest first, and then its present as often as it changes. */
export type AuthorChain = {
  readonly add: (version: AuthoredVersion) => void
  readonly present: (state: AuthoredState) => readonly AuthoredSpan[]
}

/**
 * The last author of every sentence. A sentence keeps its author when it is unchanged or only
 * moved; a pending insertion is its suggester's, and the sentence around it becomes the suggester's
 * when it is accepted.
 */
export function authorChain(): AuthorChain {
  const read = new Map<number, readonly Authored[]>()
  let newest: readonly Authored[] = []
  return {
    add: ({ number, restores, ...state }) => {
      newest = nextAuthored((restores === null ? undefined : read.get(restores)) ?? newest, state)
      read.set(number, newest)
    },
    present: (state) => joined(nextAuthored(newest, state).flatMap(spansOf)),
  }
}

type Authored = { readonly sentence: WrittenSentence; readonly author: string }

function nextAuthored(
  before: readonly Authored[],
  { by, doc }: AuthoredState,
): readonly Authored[] {
  const sentences = writtenSentences(doc)
  const { stayed, moved } = align(
    before.map(({ sentence }) => elementOf(sentence)),
    sentences.map(elementOf),
  )
  const pairs = new Map([...stayed, ...moved].map((pair) => [pair.after, before[pair.before]]))
  return sentences.map((sentence, index) => ({
    sentence,
    author: authorOf(sentence, pairs.get(index), by),
  }))
}

function authorOf(sentence: WrittenSentence, was: Authored | undefined, by: string): string {
  const pending = suggesterOf(sentence)
  if (was === undefined) return pending === '' ? by : pending
  if (pending !== '') return was.author
  if (was.sentence.text !== sentence.text) return by
  const accepted = suggesterOf(was.sentence)
  return accepted === '' ? was.author : accepted
}

/** Whoever suggested most of what is pending in it. */
function suggesterOf({ pieces }: WrittenSentence): string {
  const pending = pieces.filter(({ suggestedBy }) => suggestedBy !== '')
  const [most] = pending.toSorted((a, b) => b.to - b.from - (a.to - a.from))
  return most?.suggestedBy ?? ''
}

function spansOf({ sentence, author }: Authored): readonly AuthoredSpan[] {
  return sentence.pieces.map(({ from, to, suggestedBy }) => ({
    from,
    to,
    by: suggestedBy === '' ? author : suggestedBy,
  }))
}

function joined(spans: readonly AuthoredSpan[]): readonly AuthoredSpan[] {
  const result: AuthoredSpan[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last?.to === span.from && last.by === span.by) {
      result[result.length - 1] = { ...last, to: span.to }
    } else result.push(span)
  }
  return result
}

function elementOf({ text, zone }: WrittenSentence): SentenceElement {
  return { of: 'text', zone, sentence: { text, field: 'paragraph', block: 0 }, isFirst: false }
}
