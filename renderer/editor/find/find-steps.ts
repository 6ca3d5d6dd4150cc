import { closeHistory } from 'prosemirror-history'
import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { noteAct } from '../loss-guard.ts'
import { replaceWords } from '../replace-words.ts'
import { scrollToPlace } from '../scroll-to-place.ts'
import type { Match } from './find-matches.ts'
import { findingOf, standAt } from './find-plugin.ts'

/** Goes to the next hit (1) or the one before (-1), round the end. The keyboard stays where it is. */
export function step(view: EditorView, direction: 1 | -1): void {
  const { matches, at } = findingOf(view.state)
  if (matches.length > 0) goTo(view, (at + direction + matches.length) % matches.length)
}

/** Selects the hit that the search stands at. */
export function showCurrent(view: EditorView): void {
  goTo(view, findingOf(view.state).at)
}

function goTo(view: EditorView, index: number): void {
  const match = findingOf(view.state).matches[index]
  if (match === undefined) return
  const { tr } = view.state
  const selection = TextSelection.create(tr.doc, match.from, match.to)
  view.dispatch(standAt(tr.setSelection(selection), index))
  scrollToPlace(view, match.from)
}

export function replaceCurrent(view: EditorView, replacement: string): void {
  const { matches, at } = findingOf(view.state)
  const match = matches[at]
  if (match === undefined || !view.editable) return
  replaceMatches(view, [match], replacement)
  showCurrent(view)
}

/** Replaces from the end, so that what is before stays where it was; all of it is one undo step. */
export function replaceMatches(
  view: EditorView,
  matches: readonly Match[],
  replacement: string,
): void {
  noteAct()
  const { tr } = view.state
  for (const match of matches.toReversed()) replaceWords(tr, match, replacement)
  view.dispatch(closeHistory(tr))
}
