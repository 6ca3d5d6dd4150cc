import { useDeferredValue, useEffect, useRef, useState } from 'react'
import type { HouseStyle } from '#core/house-style/house-style'
import { sampleArticle } from '#core/house-style/sample-article'
import { finalDocument } from '#core/review/suggestions/final-document'
import { useTranslate } from '../app/use-translate.ts'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { PreviewSheet } from './preview-sheet.tsx'
import { pixels } from './preview-looks.ts'
import './style-preview.css'

/** How the open article, or a sample of everything, looks in the style as it stands in the form. */
export function StylePreview({ style }: { readonly style: HouseStyle }) {
  const t = useTranslate()
  // The paper lies behind this place, so its text stays what it is.
  const [article] = useState(() => useCurrentEditor.getState().state?.doc ?? null)
  const [sample] = useState(sampleArticle)
  const [isSample, setSample] = useState(article === null)
  const room = useRef<HTMLDivElement>(null)
  const width = useWidth(room)
  // A long article takes a while to set; keys do not wait for it.
  const shown = useDeferredValue(style)
  const scale = width === 0 ? 1 : Math.min(1, width / pixels(style.page.width))
  const doc = isSample || article === null ? sample : finalDocument(article)
  return (
    <section className="style-preview" aria-label={t('house-style.preview')}>
      {article !== null && (
        <div className="style-preview-choice" role="group" aria-label={t('house-style.preview-of')}>
          {([false, true] as const).map((one) => (
            <button
              key={String(one)}
              type="button"
              className="style-preview-tab"
              aria-pressed={one === isSample}
              onClick={() => setSample(one)}
            >
              {t(one ? 'house-style.preview-sample' : 'house-style.preview-article')}
            </button>
          ))}
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and by keys too */}
      <div
        className="style-preview-room"
        tabIndex={0}
        role="region"
        aria-label={t('house-style.preview-of')}
      >
        <div ref={room} className="style-preview-width">
          <PreviewSheet doc={doc} style={shown} scale={scale} />
        </div>
      </div>
    </section>
  )
}

function useWidth(room: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const { current } = room
    if (current === null) return undefined
    const observer = new ResizeObserver(() => setWidth(current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [room])
  return width
}
