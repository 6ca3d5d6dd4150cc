import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import {
  useCallback,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  type RefObject,
} from 'react'
import type { Proposal } from '#core/intake/proposal'
import { assertNever } from '#core/shared/assert'
import { useTranslate } from '../app/use-translate.ts'
import { ArticleHead } from './article-head.tsx'
import { onProposalKeyDown } from './proposal-keys.ts'
import { isTextRow, proposalRows, type ProposalRow } from './proposal-rows.ts'
import { PartMenu } from './part-menu.tsx'
import { PartRow } from './part-row.tsx'
import { SetAsideHead, SetAsideRow } from './set-aside-row.tsx'
import { usePointing } from './pointing.ts'
import { useShowPointed } from './use-show-pointed.ts'
import { VirtualRows } from './virtual-rows.tsx'
import './proposal-pane.css'

/** What intake made of the page, open to every correction. */
export function ProposalPane({ proposal }: { readonly proposal: Proposal }) {
  const t = useTranslate()
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => proposalRows(proposal), [proposal])
  // Asked for every row below whenever one turns out higher, so they are worked out once.
  const heights = useMemo(() => rows.map(estimatedHeight), [rows])
  const cursorKey = usePointing(({ cursor }) => cursor?.key ?? null)
  const cursorIndex = rows.findIndex(({ key }) => key === cursorKey)
  const keyboardIndex = cursorIndex >= 0 ? cursorIndex : rows.findIndex(isTextRow)
  // Kept, because the list measures every row anew when this function is another one.
  const keyOf = useCallback((index: number) => rows[index]?.key ?? index, [rows])
  // oxlint-disable-next-line react/incompatible-library -- no React compiler memoises it here
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[index] ?? HEAD_PX,
    getItemKey: keyOf,
    overscan: 6,
    // The row with the keyboard stays drawn when it scrolls out of sight, or the focus would be lost.
    rangeExtractor: (range) => withIndex(range, keyboardIndex),
  })
  useShowPointed('source', virtualizer, (key) => rows.findIndex((row) => row.key === key))
  useFocusedCursor(scroller, (key) => {
    const index = rows.findIndex((row) => row.key === key)
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' })
  })
  return (
    <PartMenu>
      <div
        ref={scroller}
        className="proposal-pane"
        role="tree"
        tabIndex={-1}
        aria-label={t('intake.proposal')}
        onKeyDown={onProposalKeyDown}
      >
        <VirtualRows virtualizer={virtualizer}>
          {(index) => rowView(rows[index], index === keyboardIndex, proposal)}
        </VirtualRows>
      </div>
    </PartMenu>
  )
}

function rowView(row: ProposalRow | undefined, hasKeyboard: boolean, { source }: Proposal) {
  if (row === undefined) return null
  switch (row.kind) {
    case 'article':
      return <ArticleHead row={row} />
    case 'part':
      return <PartRow row={row} source={source} hasKeyboard={hasKeyboard} />
    case 'set-aside-head':
      return <SetAsideHead count={row.count} />
    case 'set-aside':
      return <SetAsideRow row={row} source={source} hasKeyboard={hasKeyboard} />
    default:
      return assertNever(row)
  }
}

/**
 * Whenever the cursor asks for the keyboard, its row takes it at once, so that the next key, however
 * soon it comes, finds it there. A row that is not drawn yet takes it in the next frame.
 */
function useFocusedCursor(
  scroller: RefObject<HTMLElement | null>,
  scrollTo: (key: string) => void,
): void {
  const toFocus = usePointing((pointing) => pointing.toFocus)
  const scroll = useEffectEvent(scrollTo)
  useLayoutEffect(() => {
    const key = usePointing.getState().cursor?.key
    if (toFocus === 0 || key === undefined) return undefined
    const isThere = focusRow(scroller.current, key)
    scroll(key)
    if (isThere) return undefined
    const frame = requestAnimationFrame(() => focusRow(scroller.current, key))
    return () => cancelAnimationFrame(frame)
  }, [toFocus, scroller])
}

function focusRow(scroller: HTMLElement | null, key: string): boolean {
  const row = scroller?.querySelector<HTMLElement>(`[data-key="${key}"]`)
  row?.focus({ preventScroll: true })
  return row !== undefined && row !== null
}

function withIndex(range: Range, index: number): number[] {
  const indexes = defaultRangeExtractor(range)
  return index < 0 || indexes.includes(index)
    ? indexes
    : [...indexes, index].toSorted((a, b) => a - b)
}

const HEAD_PX = 44
const LINE_PX = 25
const CHARACTERS_A_LINE = 32

function estimatedHeight(row: ProposalRow): number {
  if (row.kind !== 'part') return HEAD_PX
  return 8 + LINE_PX * Math.max(1, Math.ceil(row.part.text.length / CHARACTERS_A_LINE))
}
