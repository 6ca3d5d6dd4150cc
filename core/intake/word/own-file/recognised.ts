import { Fragment, type Mark, type Node } from 'prosemirror-model'
import type { Change, Tracked } from '#core/article/change'
import { schema } from '#core/article/schema'
import type { CommentThread } from '#core/review/comments'
import { suggestionsOf, type Suggestion } from '#core/review/suggestions/suggestions'
import { trackedAttr, trackedOf } from '#core/review/suggestions/review-marks'
import { widenedNotes } from './widened-notes.ts'

type Reviewed = { readonly doc: Node; readonly comments: readonly CommentThread[] }

/**
 * What came back, under the ids of what went out: a file knows neither suggestions nor threads by
 * their ids, and other programs round dates to seconds. What is new keeps the ids it has. Notes are
 * on the words that they were on.
 */
export function recognised(back: Reviewed, sent: Reviewed): Reviewed {
  const changes = knownChanges(suggestionsOf(back.doc), suggestionsOf(sent.doc))
  const comments = knownThreads(back.comments, sent.comments)
  const threads = new Map(back.comments.map(({ id }, index) => [id, comments[index]?.id ?? id]))
  const doc = widenedNotes(renamed(back.doc, { changes, threads }), sent.doc)
  return { doc, comments: together(comments) }
}

/** Of several that one person made in one second, the one with the same words or with these among them. */
function knownChanges(
  back: readonly Suggestion[],
  sent: readonly Suggestion[],
): ReadonlyMap<string, Change> {
  const bySecond = new Map<string, Suggestion[]>()
  for (const one of sent) {
    const second = secondOf(one)
    bySecond.set(second, [...(bySecond.get(second) ?? []), one])
  }
  return new Map(
    back.flatMap((one): [string, Change][] => {
      const known = bySecond.get(secondOf(one)) ?? []
      const found =
        known.find((other) => isAlike(one, other)) ??
        known.find((other) => isPartOf(one, other)) ??
        known[0]
      return found === undefined ? [] : [[one.id, { id: found.id, by: found.by, at: found.at }]]
    }),
  )
}

function secondOf({ by, at }: Pick<Change, 'by' | 'at'>): string {
  return `${by}\n${Math.floor(Date.parse(at) / 1000)}`
}

function isAlike(one: Suggestion, other: Suggestion): boolean {
  return one.kind === other.kind && one.inserted === other.inserted && one.deleted === other.deleted
}

function isPartOf(one: Suggestion, other: Suggestion): boolean {
  const hasWords = one.inserted !== '' || one.deleted !== ''
  return hasWords && other.inserted.includes(one.inserted) && other.deleted.includes(one.deleted)
}

/** Each as the thread that it was, or is an answer of: LibreOffice 7 makes answers comments again. */
function knownThreads(
  back: readonly CommentThread[],
  sent: readonly CommentThread[],
): readonly CommentThread[] {
  return back.map((thread) => {
    const [first] = thread.entries
    const begins = sent.find(({ entries: [one] }) => isSameEntry(one, first))
    const answers = sent.find(({ entries }) => entries.some((one) => isSameEntry(one, first)))
    const known = begins ?? answers
    return known === undefined ? thread : knownThread(thread, known)
  })
}

/** One thread to an id; what was said in its pieces, as it was said. */
function together(threads: readonly CommentThread[]): readonly CommentThread[] {
  const whole = new Map<string, CommentThread>()
  for (const thread of threads) {
    const before = whole.get(thread.id)
    whole.set(thread.id, before === undefined ? thread : withEntries(before, thread))
  }
  return [...whole.values()]
}

function withEntries(before: CommentThread, { entries, resolved }: CommentThread): CommentThread {
  const fresh = entries.filter(({ id }) => before.entries.every((one) => one.id !== id))
  return {
    ...before,
    entries: [...before.entries, ...fresh],
    resolved: before.resolved ?? resolved,
  }
}

type Entry = CommentThread['entries'][number]

function isSameEntry(one: Entry | undefined, other: Entry | undefined): boolean {
  if (one === undefined || other === undefined) return false
  return secondOf(one) === secondOf(other) && one.text.trim() === other.text.trim()
}

function knownThread(thread: CommentThread, known: CommentThread): CommentThread {
  const entries = thread.entries.map(
    (entry) => known.entries.find((other) => isSameEntry(entry, other)) ?? entry,
  )
  const resolved = thread.resolved === null ? null : (known.resolved ?? thread.resolved)
  return { ...known, entries, resolved }
}

type Names = {
  readonly changes: ReadonlyMap<string, Change>
  readonly threads: ReadonlyMap<string, string>
}

function renamed(node: Node, names: Names): Node {
  const marks = node.marks
    .map((mark) => renamedMark(mark, names))
    .reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), [])
  if (node.isText) return node.mark(marks)
  const content = Fragment.fromArray(node.children.map((child) => renamed(child, names)))
  const tracked = renamedTracked(trackedOf(node), names)
  if (tracked === null) return node.copy(content)
  return node.type.create({ ...node.attrs, tracked }, content, marks)
}

function renamedMark(mark: Mark, { changes, threads }: Names): Mark {
  if (mark.type === schema.marks.comment) {
    const thread = threads.get(String(mark.attrs['thread']))
    return thread === undefined ? mark : mark.type.create({ thread })
  }
  const change = changes.get(String(mark.attrs['id']))
  return change === undefined ? mark : mark.type.create({ ...mark.attrs, ...change })
}

function renamedTracked({ inserted, deleted, retyped }: Tracked, { changes }: Names) {
  const known = (change: Change) => changes.get(change.id) ?? change
  return trackedAttr({
    ...(inserted && { inserted: known(inserted) }),
    ...(deleted && { deleted: known(deleted) }),
    ...(retyped && { retyped: { ...retyped, ...known(retyped) } }),
  })
}
