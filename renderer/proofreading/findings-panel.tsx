import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { Check } from 'lucide-react'
import { useCallback, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { runCommand } from '../commands/answers.ts'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { VirtualRows } from '../intake/virtual-rows.tsx'
import { useLibrary } from '../state/session.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { onFindingKeyDown } from './finding-keys.ts'
import { FindingCard } from './finding-card.tsx'
import { findingRows, type FindingRow } from './findings-rows.ts'
import { useFindings } from './findings-state.ts'
import { IgnoredList } from './ignored-list.tsx'
import { ProofCounts } from './proof-counts.tsx'
import { RuleHead } from './rule-head.tsx'
import { goToFinding } from './walk-findings.ts'
import './findings-panel.css'

/** Every finding of the open article as a card, by class and rule. */
export function FindingsPanel() {
  const t = useTranslate()
  const { isRead, marks, ignored } = useFindings()
  const hasPaper = useCurrentEditor(({ view }) => view !== null)
  const mayEdit = useCurrentEditor(({ view }) => view?.editable === true)
  if (!hasPaper) return null
  if (!isRead) return <p className="quiet-note">{t('proof.reading')}</p>
  return (
    <div className="proof-panel">
      <div className="proof-head">
        <ProofCounts />
        <Button disabled={!mayEdit} onClick={() => runCommand('proof.normalise')}>
          {t('command.proof.normalise')}
        </Button>
      </div>
      {marks.length === 0 ? (
        <EmptyState icon={Check} title={t('proof.nothing')} />
      ) : (
        <CardList mayEdit={mayEdit} />
      )}
      {ignored.length > 0 && <IgnoredList />}
      {marks.length > 0 && <p className="proof-keys">{t('proof.keys')}</p>}
    </div>
  )
}

const HEAD_PX = 36
const CARD_PX = 44

function CardList({ mayEdit }: { readonly mayEdit: boolean }) {
  const t = useTranslate()
  const marks = useFindings((findings) => findings.marks)
  const names = useFindings((findings) => findings.names)
  const current = useFindings((findings) => findings.current)
  const mayIgnore = useLibrary()?.access.kind === 'owner'
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => findingRows({ marks, names }), [marks, names])
  const currentIndex = rows.findIndex((row) => row.kind === 'finding' && row.mark.id === current)
  const tabStop =
    currentIndex >= 0 ? currentIndex : rows.findIndex(({ kind }) => kind === 'finding')
  const keyOf = useCallback((index: number) => rows[index]?.key ?? index, [rows])
  // oxlint-disable-next-line react/incompatible-library -- no React compiler memoises it here
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'rule' ? HEAD_PX : CARD_PX),
    getItemKey: keyOf,
    overscan: 6,
    // The card with the keyboard stays drawn when it scrolls out of sight, or the focus would be lost.
    rangeExtractor: (range) => withIndex(range, tabStop),
  })
  useCurrentInSight(scroller, () => {
    if (currentIndex >= 0) virtualizer.scrollToIndex(currentIndex, { align: 'auto' })
  })
  return (
    <div
      ref={scroller}
      className="proof-list"
      role="tree"
      tabIndex={-1}
      aria-label={t('proof.list')}
      onKeyDown={onFindingKeyDown}
      onClick={showClicked}
    >
      <VirtualRows virtualizer={virtualizer}>
        {(index) => rowView(rows[index], { isTabStop: index === tabStop, mayEdit, mayIgnore })}
      </VirtualRows>
    </div>
  )
}

type May = { readonly isTabStop: boolean; readonly mayEdit: boolean; readonly mayIgnore: boolean }

function rowView(row: FindingRow | undefined, { isTabStop, mayEdit, mayIgnore }: May) {
  if (row === undefined) return null
  if (row.kind === 'rule') return <RuleHead row={row} mayEdit={mayEdit} />
  return (
    <FindingCard
      mark={row.mark}
      isSaidAbove={row.isSaidAbove}
      isTabStop={isTabStop}
      mayEdit={mayEdit}
      mayIgnore={mayIgnore}
    />
  )
}

/** A click on a card shows its place; a click on one of its buttons does what the button says. */
function showClicked({ target }: { readonly target: EventTarget }): void {
  if (!(target instanceof Element) || target.closest('button') !== null) return
  const id = target.closest<HTMLElement>('[data-mark]')?.dataset['mark']
  if (id !== undefined) goToFinding(Number(id))
}

/**
 * The current card comes into sight. After a step of F7 it takes the keyboard as soon as it is drawn,
 * so that the next key, however soon it comes, finds it there.
 */
function useCurrentInSight(
  scroller: { readonly current: HTMLElement | null },
  scrollToCurrent: () => void,
): void {
  const current = useFindings((findings) => findings.current)
  const wantsFocus = useFindings((findings) => findings.wantsFocus)
  const scroll = useEffectEvent(scrollToCurrent)
  useLayoutEffect(() => {
    if (current !== null) scroll()
  }, [current])
  // At every drawing: the list draws its rows only once it knows its own height.
  useLayoutEffect(() => {
    if (current === null || !wantsFocus) return
    scroll()
    if (focusCard(scroller.current, current)) useFindings.setState({ wantsFocus: false })
  })
}

function focusCard(scroller: HTMLElement | null, id: number): boolean {
  const card = scroller?.querySelector<HTMLElement>(`[data-mark="${id}"]`)
  card?.focus({ preventScroll: true })
  return card !== undefined && card !== null
}

function withIndex(range: Range, index: number): number[] {
  const indexes = defaultRangeExtractor(range)
  return index < 0 || indexes.includes(index)
    ? indexes
    : [...indexes, index].toSorted((a, b) => a - b)
}
