import { undo } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import type { EditorState } from 'prosemirror-state'
import { currentTranslate } from '../app/use-translate.ts'
import { editableView, runOnPaper } from '../editor/current-editor.ts'
import { placeOf } from '../editor/final-places.ts'
import { useDesk } from '../state/desk.ts'
import { showToast } from '../state/toasts.ts'
import { openDialog } from '../state/view.ts'
import { openDetails } from './current-proof-article.ts'
import { placedMarks } from './marks.ts'
import { mendAll, stillStands } from './mend.ts'
import type { Mend } from './write-mend.ts'
import { useNormalised } from './normalised-state.ts'
import { blockText, paperBlocks } from './paper-blocks.ts'
import { findingsOn } from './paper-findings.ts'
import type { PaperText, SafeChange } from './worker-messages.ts'
import { askSafeChanges } from './worker-line.ts'

/** A safe change where it is on the paper. */
type PlacedChange = Mend & Pick<SafeChange, 'rule'>

/** 一键规范: every safe change of the article as one undo step, and a word about what it was. */
export async function normalisePaper(): Promise<void> {
  const view = editableView()
  if (view === undefined || view.composing) return
  const changes = await askSafeChanges(wholePaper(view.state))
  if (view.isDestroyed || !view.editable) return

  const placed = placedChanges(view.state, changes)
  const count = mendAll(view, { mends: placed, ids: marksAt(view.state, placed) })
  const t = currentTranslate()
  if (count === 0) return showToast({ text: t('proof.normalised-none'), tone: 'plain' })
  useNormalised.setState({ changes: placed })
  const written = view.state.doc
  showToast({
    text: t('proof.normalised', { count }),
    tone: 'plain',
    action: { label: t('proof.undo'), run: () => takeBack(written) },
    more: { label: t('proof.show'), run: () => openDialog('normalised') },
  })
}

/** Undo would take back something else once there is a later change. */
function takeBack(written: Node): void {
  if (editableView()?.state.doc === written) return runOnPaper(undo)
  showToast({ text: currentTranslate()('proof.undo-late'), tone: 'plain' })
}

function wholePaper({ doc }: EditorState): PaperText {
  const { blocks, photos } = paperBlocks(doc)
  return {
    order: blocks.map(({ id }) => id),
    fresh: blocks.map(blockText),
    photos,
    ...openDetails(useDesk.getState()),
  }
}

/** Blocks that were edited meanwhile, and places that the editor left, stay as they are. */
function placedChanges(
  state: EditorState,
  changes: readonly SafeChange[],
): readonly PlacedChange[] {
  const blocks = new Map(paperBlocks(state.doc).blocks.map((block) => [block.id, block]))
  const left = new Set(
    placedMarks(findingsOn(state).left).map(({ mark, from }) => placeKey(mark.finding.rule, from)),
  )
  return changes.flatMap((change) => {
    const block = blocks.get(change.id)
    if (block === undefined) return []
    const placed = { ...change, ...placeOf(block, change) }
    if (left.has(placeKey(change.rule, placed.from))) return []
    return stillStands(state.doc, placed) ? [placed] : []
  })
}

function marksAt(state: EditorState, changes: readonly PlacedChange[]): ReadonlySet<number> {
  const places = new Set(changes.map(({ rule, from }) => placeKey(rule, from)))
  return new Set(
    placedMarks(findingsOn(state).shown).flatMap(({ mark, from }) =>
      places.has(placeKey(mark.finding.rule, from)) ? [mark.id] : [],
    ),
  )
}

function placeKey(rule: string, from: number): string {
  return `${rule} ${from}`
}
