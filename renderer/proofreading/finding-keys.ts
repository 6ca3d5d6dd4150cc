import type { KeyboardEvent } from 'react'
import { acceptFinding, acceptRule, backToText, ignoreFinding } from './act-on-findings.ts'
import { findingRows } from './findings-rows.ts'
import { useFindings } from './findings-state.ts'
import type { Mark } from './marks.ts'
import { canNeverMention, neverMention } from './never-mention.ts'
import { goToFinding } from './walk-findings.ts'

/** The keys of a card. Letters go by their place, because an input method changes what they write. */
export function onFindingKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const { target, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey || event.nativeEvent.isComposing) return
  if (event.key === 'Escape') return act(event, backToText)
  if (!(target instanceof HTMLElement) || target.dataset['mark'] === undefined) return

  const id = Number(target.dataset['mark'])
  const mark = useFindings.getState().marks.find((one) => one.id === id)
  const action = mark === undefined ? undefined : actionOf(event, mark)
  if (action !== undefined) act(event, action)
}

function act(event: KeyboardEvent<HTMLElement>, action: () => void): void {
  event.preventDefault()
  action()
}

function actionOf(
  { key, code, shiftKey }: KeyboardEvent<HTMLElement>,
  mark: Mark,
): (() => void) | undefined {
  if (key === 'Enter') return () => acceptFinding(mark.id)
  if (key === 'ArrowDown') return () => goToNeighbour(mark, 1)
  if (key === 'ArrowUp') return () => goToNeighbour(mark, -1)
  if (code === 'KeyA' && !shiftKey) return () => acceptRule(mark.finding.rule)
  if (code !== 'KeyI') return undefined
  if (!shiftKey) return () => ignoreFinding(mark, 'here')
  return canNeverMention(mark) ? () => void neverMention(mark) : undefined
}

function goToNeighbour({ id }: Mark, direction: 1 | -1): void {
  const cards = findingRows(useFindings.getState()).flatMap((row) =>
    row.kind === 'finding' ? [row.mark.id] : [],
  )
  const next = cards[cards.indexOf(id) + direction]
  if (next !== undefined) goToFinding(next)
}
