import { useEffect, useRef, useState, type CSSProperties, type RefObject } from 'react'
import type { HouseStyle } from '#core/house-style/house-style'
import { sampleArticle } from '#core/house-style/sample-article'
import { useTranslate } from '../app/use-translate.ts'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { Sheet } from '../paper-preview/sheet.tsx'
import { useLayout } from '../paper-preview/use-layout.ts'
import { pixels } from './pixels.ts'
import '../paper-preview/paper-preview.css'
import './style-preview.css'

/** How the open article, or a sample of everything, prints in the style as it stands in the form. */
export function StylePreview({ style }: { readonly style: HouseStyle }) {
  const t = useTranslate()
  // The paper lies behind this place, so its text stays what it is.
  const [article] = useState(() => useCurrentEditor.getState().state?.doc ?? null)
  const [sample] = useState(sampleArticle)
  const [isSample, setSample] = useState(article === null)
  const { laid } = useLayout(isSample ? sample : article, useSettled(style), 'final')
  const room = useRef<HTMLDivElement>(null)
  const width = useWidth(room)
  // Sheets further down are drawn when somebody comes near them.
  const [reached, setReached] = useState(1)
  const page = laid?.style.page ?? style.page
  const scale = width === 0 ? 1 : Math.min(1, width / pixels(page.width))
  const pitch = pixels(page.height) * scale
  // React types know no custom properties.
  const variables: CSSProperties & { readonly '--paper-zoom': number } = { '--paper-zoom': scale }
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
      <div
        className="style-preview-room"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and by keys too
        tabIndex={0}
        role="region"
        aria-label={t('paper-preview.pages')}
        onScroll={({ currentTarget: { scrollTop, clientHeight } }) => {
          const near = Math.ceil((scrollTop + 2 * clientHeight) / pitch)
          setReached((before) => Math.max(before, near))
        }}
      >
        <div ref={room} className="style-preview-width" style={variables}>
          {laid?.layout.pages.map((one, index) => (
            <Sheet
              // oxlint-disable-next-line react/no-array-index-key -- a page is its number
              key={index}
              page={one}
              style={laid.style}
              label={t('paper-preview.page', { page: index + 1 })}
              isDrawn={index <= reached}
            />
          ))}
        </div>
      </div>
    </section>
  )
}

/** Milliseconds: keys come faster than a long article is set. */
const SETTLED = 100

/** The style once its keys have paused. */
function useSettled(style: HouseStyle): HouseStyle {
  const [settled, setSettled] = useState(style)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(style), SETTLED)
    return () => clearTimeout(timer)
  }, [style])
  return settled
}

function useWidth(room: RefObject<HTMLElement | null>): number {
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
