import { CircleAlert, Equal } from 'lucide-react'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { ArticleId } from '#core/article/article'
import type { Comparison } from '#core/history/comparison'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { useTranslate } from '../app/use-translate.ts'
import { useDesk } from '../state/desk.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { CompareHead, type CompareLayout } from './compare-head.tsx'
import { ComparedBlockView } from './compared-block.tsx'
import { comparedBlocks, isChanged, type ComparedBlock } from './comparison-blocks.ts'
import { followHistory } from './history-state.ts'
import { useComparison } from './use-comparison.ts'
import './history.css'

type ComparePlaceProps = {
  readonly id: ArticleId
  readonly before: number | null
  readonly after: number | null
}

/** Two versions of an article, sentence by sentence, inline or side by side. */
export function ComparePlace({ id, before, after }: ComparePlaceProps) {
  const t = useTranslate()
  const title = useDesk(({ rows }) => rows.find((row) => row.id === id)?.title ?? '')
  const [layout, setLayout] = useState<CompareLayout>({
    beside: true,
    ignorePunctuation: false,
    changesOnly: false,
  })
  const { ignorePunctuation } = layout
  const state = useComparison({ id, before, after, ignorePunctuation })
  useEffect(() => followHistory(id), [id])
  return (
    <main className="compare-place" aria-labelledby="compare-name">
      <header className="compare-head">
        <h1 id="compare-name">
          {t('compare.title', { title: title === '' ? t('article.untitled') : title })}
        </h1>
        <CompareHead id={id} before={before} after={after} layout={layout} onLayout={setLayout} />
      </header>
      {state.kind === 'busy' && <p className="compare-busy">{t('compare.busy')}</p>}
      {state.kind === 'failed' && (
        <EmptyState icon={CircleAlert} title={libraryErrorMessage(t, state.error)} />
      )}
      {state.kind === 'done' && <Compared comparison={state.comparison} layout={layout} />}
    </main>
  )
}

type ComparedProps = { readonly comparison: Comparison; readonly layout: CompareLayout }

function Compared({ comparison, layout }: ComparedProps) {
  const t = useTranslate()
  const { beside, changesOnly } = layout
  const blocks = useMemo(() => comparedBlocks(comparison), [comparison])
  const changed = useMemo(() => blocks.filter(isChanged), [blocks])
  const [current, setCurrent] = useState(0)
  const scroller = useRef<HTMLDivElement>(null)
  const { counts } = comparison

  const go = (step: number) => {
    const next = (current + step + changed.length) % changed.length
    setCurrent(next)
    showBlock(scroller.current, changed[next])
  }
  useStepKeys(changed.length === 0 ? undefined : go)
  if (changed.length === 0) return <EmptyState icon={Equal} title={t('compare.same')} />
  return (
    <>
      <div className="compare-counts">
        <p role="status">
          {t('compare.counts', {
            changed: counts.changed,
            inserted: counts.inserted,
            deleted: counts.deleted,
            moved: counts.moved,
            plus: counts.charactersInserted,
            minus: counts.charactersDeleted,
          })}
        </p>
        <span className="compare-steps">
          <button type="button" className="button quiet" onClick={() => go(-1)}>
            {t('compare.previous')} <kbd>P</kbd>
          </button>
          <button type="button" className="button quiet" onClick={() => go(1)}>
            {t('compare.next')} <kbd>N</kbd>
          </button>
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
        {(changesOnly ? changed : blocks).map((block) => (
          <ComparedBlockView
            key={block.key}
            block={block}
            beside={beside}
            isCurrent={block === changed[current]}
          />
        ))}
      </div>
    </>
  )
}

const STEPS: Readonly<Record<string, number>> = { n: 1, N: 1, p: -1, P: -1 }

/** N and P walk from anywhere in the place, except where letters are typed or chosen with. */
function useStepKeys(go: ((step: number) => void) | undefined): void {
  const step = useEffectEvent((by: number) => go?.(by))
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = STEPS[event.key]
      if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return
      if (event.target instanceof Element && event.target.closest('select, input') !== null) return
      event.preventDefault()
      step(by)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

function showBlock(scroller: HTMLElement | null, block: ComparedBlock | undefined): void {
  const shown = scroller?.querySelector(`[data-key="${block?.key}"]`)
  shown?.scrollIntoView({ block: 'center' })
}
