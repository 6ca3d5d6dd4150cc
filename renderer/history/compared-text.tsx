import { useMemo, useRef, useState } from 'react'
import type { Comparison } from '#core/history/comparison'
import { useTranslate } from '../app/use-translate.ts'
import { Button } from '../ui/button.tsx'
import type { CompareLayout } from './compare-head.tsx'
import { ComparedBlockView } from './compared-block.tsx'
import { ComparedSides, type Sides } from './compared-sides.tsx'
import { comparedBlocks, isChanged, type ComparedBlock } from './comparison-blocks.ts'
import { countsWords } from './counts-words.ts'
import { useStepKeys } from './use-step-keys.ts'

type ComparedTextProps = {
  readonly comparison: Comparison
  readonly layout: CompareLayout
  readonly sides: Sides
}

/** What became of the text, and the way from one changed paragraph to the next. */
export function ComparedText({ comparison, layout, sides }: ComparedTextProps) {
  const t = useTranslate()
  const { beside, changesOnly } = layout
  const blocks = useMemo(() => comparedBlocks(comparison), [comparison])
  const changed = useMemo(() => blocks.filter(isChanged), [blocks])
  const [current, setCurrent] = useState<number | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const { counts } = comparison

  const go = (step: number) => {
    const from = current ?? (step > 0 ? -1 : 0)
    const next = (from + step + changed.length) % changed.length
    setCurrent(next)
    showBlock(scroller.current, changed[next])
  }
  useStepKeys(go)
  const standing = current === null ? undefined : changed[current]
  return (
    <>
      <div className="compare-counts">
        <p role="status">{countsWords(t, counts)}</p>
        <span className="compare-steps">
          <span aria-live="polite">
            {current !== null && t('compare.place', { number: current + 1, count: changed.length })}
          </span>
          <Button look="quiet" onClick={() => go(-1)}>
            {t('compare.previous')} <kbd>Shift+F6</kbd>
          </Button>
          <Button look="quiet" onClick={() => go(1)}>
            {t('compare.next')} <kbd>F6</kbd>
          </Button>
        </span>
      </div>
      <div
        ref={scroller}
        className="compare-text"
        data-beside={beside}
        role="region"
        aria-labelledby="compare-name"
        tabIndex={0}
      >
        <div className="compared-sheet">
          {beside && <ComparedSides {...sides} />}
          {(changesOnly ? changed : blocks).map((block) => (
            <ComparedBlockView
              key={block.key}
              block={block}
              beside={beside}
              isCurrent={block === standing}
            />
          ))}
        </div>
      </div>
    </>
  )
}

function showBlock(scroller: HTMLElement | null, block: ComparedBlock | undefined): void {
  const shown = scroller?.querySelector(`[data-key="${block?.key}"]`)
  shown?.scrollIntoView({ block: 'center' })
}
