import { useEffect, useRef, useState, type CSSProperties, type RefObject } from 'react'
import type { PageLook } from '#core/house-style/house-style'
import { useTranslate } from '../app/use-translate.ts'
import { pixels } from '../house-style/pixels.ts'
import { usePreviewState, type PaperZoom } from './preview-state.ts'
import { Sheet } from './sheet.tsx'
import type { LaidOut } from './use-layout.ts'

type PreviewSheetsProps = {
  readonly laid: LaidOut
  readonly isAllDrawn: boolean
  readonly onPage: (page: number) => void
}

/** Pixels around and between sheets. */
const GAP = 24

/** The sheets one below the other; those out of sight are empty. */
export function PreviewSheets({ laid, isAllDrawn, onPage }: PreviewSheetsProps) {
  const t = useTranslate()
  const { layout, style } = laid
  const room = useRef<HTMLDivElement>(null)
  const size = useSize(room)
  const zoom = usePreviewState((state) => state.zoom)
  const scale = shareOf(zoom, size, style.page)
  const [inSight, setInSight] = useState({ from: 0, to: 2 })
  const pitch = pixels(style.page.height) * scale + GAP

  const look = () => {
    const top = room.current?.scrollTop ?? 0
    const from = Math.floor(top / pitch)
    const to = Math.ceil((top + size.height) / pitch)
    onPage(Math.floor((top + size.height / 2) / pitch) + 1)
    setInSight((before) => (before.from === from && before.to === to ? before : { from, to }))
  }
  useEffect(look)
  useEffect(() => usePreviewState.setState({ shown: scale }), [scale])
  useEffect(() => room.current?.focus(), [])
  // React types know no custom properties.
  const variables: CSSProperties & { readonly '--paper-zoom': number } = { '--paper-zoom': scale }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it scrolls
    <div
      ref={room}
      className="paper-preview-room"
      role="region"
      aria-label={t('paper-preview.pages')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and by keys too
      tabIndex={0}
      style={variables}
      onScroll={look}
    >
      {layout.pages.map((page, index) => (
        <Sheet
          // oxlint-disable-next-line react/no-array-index-key -- a page is its number
          key={index}
          page={page}
          style={style}
          label={t('paper-preview.page', { page: index + 1 })}
          isDrawn={isAllDrawn || (index >= inSight.from - 1 && index <= inSight.to + 1)}
        />
      ))}
    </div>
  )
}

type Size = { readonly width: number; readonly height: number }

function shareOf(zoom: PaperZoom, { width, height }: Size, page: PageLook): number {
  if (typeof zoom === 'number') return zoom
  const across = (width - 2 * GAP) / pixels(page.width)
  const down = (height - 2 * GAP) / pixels(page.height)
  return Math.max(0.1, zoom === 'width' ? across : Math.min(across, down))
}

function useSize(room: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 800, height: 600 })
  useEffect(() => {
    const { current } = room
    if (current === null) return undefined
    const observer = new ResizeObserver(() =>
      setSize({ width: current.clientWidth, height: current.clientHeight }),
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [room])
  return size
}
