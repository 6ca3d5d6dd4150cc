import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { afterPause } from '../state/after-pause.ts'
import { useDesk } from '../state/desk.ts'
import { openDetails } from './current-proof-article.ts'
import { NO_FINDINGS, useFindings } from './findings-state.ts'
import { renewForGood, renewIgnored } from './ignored-places.ts'
import { blockText, paperBlocks, type PaperBlock } from './paper-blocks.ts'
import { followSetup } from './follow-setup.ts'
import { findingsOn, withPlaces } from './paper-findings.ts'
import { placeFindings } from './place-findings.ts'
import { publishFindings } from './publish-findings.ts'
import { closeRecord, openRecord, useProofRecord } from './record-state.ts'
import type { ProofedBlock } from './worker-messages.ts'
import { hearWorker, tellWorker } from './worker-line.ts'

/** When the worker hears of what is typed, in milliseconds. */
const DELAYS = { pause: 200, latest: 800 }

/**
 * ProseMirror hears a moment later where a key has taken the caret; underlines drawn before that
 * would put it back. Milliseconds.
 */
const SETTLED_MS = 40

type Watch = {
  readonly update?: (view: EditorView, before: EditorState) => void
  readonly destroy?: () => void
}

type Answer = { readonly blocks: readonly ProofedBlock[]; readonly isWhole: boolean }

/** Sends the worker what changed on the paper of the open article, and lays its answers down. */
export function watchPaper(view: EditorView): Watch {
  const { open } = useDesk.getState()
  if (open.kind !== 'open') return {}

  /** What was said last of every block that the worker has. */
  const known = new Map<number, ProofedBlock>()
  let order: readonly number[] = []
  let waiting: readonly Answer[] = []
  let isOver = false
  let keyAt = -Infinity

  const { soon, callOff } = afterPause(() => {
    if (!isOver && !view.composing) tell()
  }, DELAYS)

  function tell(): void {
    if (useProofRecord.getState().record === null) return
    const { blocks, photos } = paperBlocks(view.state.doc)
    const fresh = blocks.filter(({ id }) => !known.has(id)).map(blockText)
    const before = order
    order = blocks.map(({ id }) => id)
    forgetAllBut(new Set(order), known)
    const hasMoved = !isSameOrder(before, order, known)
    for (const { id } of fresh) known.set(id, { id, found: [] })
    const about = openDetails(useDesk.getState())
    tellWorker({ kind: 'paper', paper: { order, fresh, photos, ...about } })
    renewIgnored(view)
    const lost = hasMoved ? blocks.flatMap((block) => lostAnswer(view.state, block, known)) : []
    if (lost.length > 0) lay({ blocks: lost, isWhole: true })
  }

  function lay({ blocks: answer, isWhole }: Answer): void {
    if (answer.length === 0 && useFindings.getState().isRead) return
    const { doc, tr } = view.state
    const { blocks } = paperBlocks(doc)
    const { shown, left } = findingsOn(view.state)
    const ignored = useProofRecord.getState().record?.ignored ?? []
    const places = placeFindings({ shown, left }, { doc, blocks, answer, isWhole, ignored })
    const isNew = places.shown !== shown || places.left !== left
    if (isNew || !useFindings.getState().isRead) view.dispatch(withPlaces(tr, places))
  }

  function hear(answer: Answer): void {
    for (const block of answer.blocks) if (known.has(block.id)) known.set(block.id, block)
    layWhenSettled(answer)
  }

  /** What comes while an input method composes waits until the word is there. */
  function layWhenSettled(answer: Answer): void {
    if (isOver) return
    if (view.composing) waiting = [...waiting, answer]
    else if (performance.now() - keyAt > SETTLED_MS) lay(answer)
    else setTimeout(layWhenSettled, SETTLED_MS, answer)
  }

  const onKeyDown = () => {
    keyAt = performance.now()
  }

  const onSettled = () =>
    setTimeout(() => {
      if (isOver || view.composing) return
      const answers = waiting
      waiting = []
      for (const answer of answers) lay(answer)
      tell()
    })

  const stops = [
    hearWorker((said) => {
      if (said.kind === 'blocks') hear(said)
    }),
    useDesk.subscribe((desk, before) => {
      if (!isSameAbout(openDetails(desk), openDetails(before))) soon()
    }),
  ]
  view.dom.addEventListener('compositionend', onSettled)
  view.dom.addEventListener('keydown', onKeyDown)
  void Promise.all([openRecord(open.opened.article.id), followSetup()]).then(() => {
    if (!isOver) tell()
  })

  return {
    update: (_view, before) => {
      if (view.state.doc !== before.doc) soon()
      publishFindings(view.state, before)
    },
    destroy: () => {
      isOver = true
      callOff()
      view.dom.removeEventListener('compositionend', onSettled)
      view.dom.removeEventListener('keydown', onKeyDown)
      for (const stop of stops) stop()
      renewForGood(view.state)
      closeRecord()
      useFindings.setState(NO_FINDINGS)
    },
  }
}

function forgetAllBut(ids: ReadonlySet<number>, known: Map<number, unknown>): void {
  for (const id of known.keys()) if (!ids.has(id)) known.delete(id)
}

/** Do the blocks that both have in common stand in the same order? */
function isSameOrder(
  before: readonly number[],
  after: readonly number[],
  common: ReadonlyMap<number, unknown>,
): boolean {
  const stayed = after.filter((id) => common.has(id))
  return before.filter((id) => common.has(id)).every((id, index) => id === stayed[index])
}

/** A block that was carried elsewhere lost its underlines on the way. */
function lostAnswer(
  state: EditorState,
  block: PaperBlock,
  known: ReadonlyMap<number, ProofedBlock>,
): readonly ProofedBlock[] {
  const answer = known.get(block.id)
  if (answer === undefined || answer.found.length === 0) return []
  const { shown, left } = findingsOn(state)
  const there = [shown, left].flatMap((set) => set.find(block.from - 1, block.to + 1))
  return there.length === 0 ? [answer] : []
}

type About = ReturnType<typeof openDetails>

function isSameAbout(a: About, b: About): boolean {
  return a.editionDate === b.editionDate && a.genre === b.genre
}
