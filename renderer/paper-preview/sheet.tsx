import { memo, useEffect, useState } from 'react'
import type { HouseStyle } from '#core/house-style/house-style'
import { SAMPLE_PHOTO } from '#core/house-style/sample-article'
import type { LaidPage, LaidPicture } from '#core/layout/laid'
import { mediaUrl } from '../editor/photos/media-url.ts'
import { pixels } from '../house-style/pixels.ts'
import { SheetLine } from './sheet-line.tsx'

type SheetProps = {
  readonly page: LaidPage
  readonly style: HouseStyle
  /** An empty sheet of the same size stands for one that nobody sees. */
  readonly isDrawn: boolean
  readonly label: string
}

/** One page of paper. */
export const Sheet = memo(function Sheet({ page, style, isDrawn, label }: SheetProps) {
  const { width, height } = style.page
  return (
    <section
      className="print-sheet"
      lang="zh"
      aria-label={label}
      style={{ width: pixels(width), height: pixels(height) }}
    >
      {isDrawn && <Drawn page={page} style={style} />}
    </section>
  )
})

/** Pixels. */
const RULE = 1

function Drawn({ page, style }: Pick<SheetProps, 'page' | 'style'>) {
  return (
    <>
      {page.boxes.map((box) => (
        <div
          key={`${box.x} ${box.y}`}
          className="sheet-box"
          style={{
            left: pixels(box.x),
            top: pixels(box.y),
            // Neighbours share the rule between them.
            width: pixels(box.width) + RULE,
            height: pixels(box.height) + RULE,
          }}
        />
      ))}
      {page.pictures.map((picture) => (
        <Picture key={picture.y} picture={picture} />
      ))}
      {page.noteRule !== undefined && (
        <div
          className="sheet-note-rule"
          style={{
            left: pixels(page.noteRule.x),
            top: pixels(page.noteRule.y),
            width: pixels(page.noteRule.width),
          }}
        />
      )}
      {page.lines.map((line) => (
        <SheetLine key={`${line.y} ${line.spans[0]?.x ?? ''}`} line={line} style={style} />
      ))}
    </>
  )
}

function Picture({ picture }: { readonly picture: LaidPicture }) {
  const { x, y, width, height, media, alt } = picture
  const url = useMedia(media)
  const place = { left: pixels(x), top: pixels(y), width: pixels(width), height: pixels(height) }
  return url === null ? (
    <div className="sheet-picture" style={place} />
  ) : (
    <img className="sheet-picture" src={url} alt={alt} style={place} />
  )
}

function useMedia(media: string): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (media === SAMPLE_PHOTO) return undefined
    const { ready, release } = mediaUrl(media)
    ready.then(setUrl, () => setUrl(null))
    return release
  }, [media])
  return url
}
