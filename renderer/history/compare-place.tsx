import { CircleAlert, Equal } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import type { PlainMessageId } from '#core/messages/translate'
import { useTranslate } from '../app/use-translate.ts'
import { useDesk } from '../state/desk.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { backToArticle } from './back-to-article.ts'
import { CompareHead, type CompareLayout } from './compare-head.tsx'
import { ComparedText } from './compared-text.tsx'
import { followHistory, useHistory } from './history-state.ts'
import { useComparison } from './use-comparison.ts'
import './compare.css'

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
  const { isBusy, outcome } = useComparison({ id, before, after, ignorePunctuation })
  useEffect(() => followHistory(id), [id])
  const place = useFocusOnArrival()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from anywhere in it
    <main
      ref={place}
      className="compare-place"
      aria-labelledby="compare-name"
      aria-busy={isBusy}
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && backToArticle()}
    >
      <header className="compare-head">
        <h1 id="compare-name">
          {t('compare.title', { title: title === '' ? t('article.untitled') : title })}
        </h1>
        <CompareHead id={id} before={before} after={after} layout={layout} onLayout={setLayout} />
      </header>
      {isBusy && (
        <p className="compare-busy" role="status">
          {t('compare.busy')}
        </p>
      )}
      {outcome?.kind === 'failed' && <NotCompared error={outcome.error} of={[before, after]} />}
      {outcome?.kind === 'done' && (
        <ComparedText
          key={outcome.key}
          comparison={outcome.comparison}
          layout={layout}
          sides={{ id, before, after }}
        />
      )}
      {outcome?.kind === 'same' && (
        <EmptyState icon={Equal} title={t(sameWords(before === after, ignorePunctuation))} />
      )}
    </main>
  )
}

/** The desk behind is out of reach, and the keys of this place work at once. */
function useFocusOnArrival() {
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.focus(), [])
  return place
}

function sameWords(isOne: boolean, ignorePunctuation: boolean): PlainMessageId {
  if (isOne) return 'compare.one'
  return ignorePunctuation ? 'compare.same-words' : 'compare.same'
}

type NotComparedProps = {
  readonly error: LibraryError
  readonly of: readonly (number | null)[]
}

function NotCompared({ error, of }: NotComparedProps) {
  const t = useTranslate()
  const hasVersions = useHistory(({ versions }) => (versions ?? []).length > 0)
  const isSourceMissing = error.kind === 'not-found' && of.includes(0)
  if (!isSourceMissing)
    return <EmptyState icon={CircleAlert} title={libraryErrorMessage(t, error)} />
  return (
    <EmptyState icon={CircleAlert} title={t(hasVersions ? 'compare.no-source' : 'compare.none')} />
  )
}
