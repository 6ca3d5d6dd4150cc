import type { KeyboardEvent } from 'react'
import { KEYBOARD } from '../commands/keyboard.ts'
import { matchesShortcut } from '../commands/shortcut.ts'
import { caretLeap, caretStep } from './caret-steps.ts'
import { correct, giveRole } from './correct.ts'
import { CORRECTIONS, ROLE_KEYS, type CorrectionId } from './corrections.ts'
import { intakeDraft } from './intake-state.ts'
import { setCaret, stand, usePointing, type Cursor } from './pointing.ts'
import { rowKeyAfter } from './row-steps.ts'
import { targetAt } from './target-at.ts'

const CORRECTION_IDS: readonly CorrectionId[] = Object.keys(CORRECTIONS).filter(isCorrectionId)

/** The keys of a row: they walk, move the cursor in its text, and correct. */
export function onProposalKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const key = rowKeyOf(event.target)
  if (key === undefined || event.nativeEvent.isComposing) return
  const { cursor } = usePointing.getState()
  const at = cursor?.key === key ? cursor : { key, caret: 0 }
  if (walk(event, at) || moveCaret(event, at) || runCorrection(event, at)) event.preventDefault()
}

/** Only a row itself: its fields and buttons keep their keys. */
function rowKeyOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset['key'] : undefined
}

function walk({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, cursor: Cursor): boolean {
  const proposal = intakeDraft()?.history.present
  if (altKey || ctrlKey || metaKey || proposal === undefined) return false
  const next = rowKeyAfter(proposal, cursor.key, key)
  if (next === undefined) return false
  stand({ key: next, caret: 0 }, 'proposal')
  return true
}

function moveCaret({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, cursor: Cursor): boolean {
  if (altKey || (key !== 'ArrowLeft' && key !== 'ArrowRight')) return false
  const text = textAt(cursor)
  const step = ctrlKey || metaKey ? caretLeap : caretStep
  if (text !== undefined) setCaret(step(text, cursor.caret, key))
  return text !== undefined
}

function textAt(cursor: Cursor): string | undefined {
  const proposal = intakeDraft()?.history.present
  const target = proposal && targetAt(proposal, cursor)
  return target?.kind === 'part' ? target.part.text : undefined
}

function runCorrection(event: KeyboardEvent, cursor: Cursor): boolean {
  const role = ROLE_KEYS[event.key]
  if (role !== undefined && !event.ctrlKey && !event.altKey && !event.metaKey) {
    return giveRole(role, cursor)
  }
  // Backspace in the middle of a text would delete a character anywhere else; here it does nothing.
  if (event.key === 'Backspace' && cursor.caret > 0) return true
  return CORRECTION_IDS.some((id) => {
    return (
      matchesShortcut(event.nativeEvent, CORRECTIONS[id].shortcut, KEYBOARD) && correct(id, cursor)
    )
  })
}

function isCorrectionId(name: string): name is CorrectionId {
  return Object.hasOwn(CORRECTIONS, name)
}
