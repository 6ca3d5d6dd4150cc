import type { Node } from 'prosemirror-model'
import { useEffect, useState } from 'react'
import type { HouseStyle } from '#core/house-style/house-style'
import { pictureSize } from '#core/house-style/picture-size'
import { useTranslate } from '../app/use-translate.ts'
import { mediaUrl } from '../editor/photos/media-url.ts'
import { paragraphLook } from './preview-looks.ts'

type PreviewPhotoProps = { readonly block: Node; readonly style: HouseStyle }

/** A photo as large as the style prints it; a grey field of its size in the sample. */
export function PreviewPhoto({ block, style }: PreviewPhotoProps) {
  const t = useTranslate()
  const { media, width, height } = block.attrs
  const url = useMedia(String(media))
  const size = pictureSize({ width: Number(width), height: Number(height) }, style)
  const words = block.children.map((child) => child.textContent.trim()).filter(Boolean)
  return (
    <>
      <div style={{ ...paragraphLook(style, 'photo'), textIndent: 0 }}>
        {url === null ? (
          <span className="preview-photo" style={size}>
            {t('house-style.sample-photo')}
          </span>
        ) : (
          <img src={url} alt={words[0] ?? ''} {...size} />
        )}
      </div>
      {words.length > 0 && <p style={paragraphLook(style, 'caption')}>{words.join('　')}</p>}
    </>
  )
}

/** Null until it is here, and for a photo that the library does not have. */
function useMedia(media: string): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (media === '') return undefined
    const { ready, release } = mediaUrl(media)
    ready.then(setUrl, () => setUrl(null))
    return release
  }, [media])
  return url
}
