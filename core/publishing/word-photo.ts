import type { Node } from 'prosemirror-model'
import { ImageRun } from 'docx'
import { textHeight, textWidth, type HouseStyle } from '#core/house-style/house-style'
import { standIn } from './media-stand-in.ts'
import { styleId } from './style-sheet.ts'
import type { Writing } from './writing.ts'
import { paragraphBlock, type ParagraphBlock } from './word-block.ts'
import { textRun } from './word-runs.ts'
import { xmlText } from './xml-text.ts'

/** A photo as Word can show it: upright, without EXIF; size in pixels. */
export type WordPhoto = {
  readonly bytes: Uint8Array
  readonly type: 'jpg' | 'png' | 'gif' | 'bmp'
  readonly width: number
  readonly height: number
}

/**
 * The picture on its own line, caption and credit beneath it on the same page. Without the bytes
 * the words still go out.
 */
export function photoBlocks(node: Node, writing: Writing): ParagraphBlock[] {
  const words = captionOf(node)
  const caption = words === '' ? [] : [captionBlock(words)]
  const media = String(node.attrs['media'])
  const photo = writing.photos.get(media)
  if (photo === undefined) return caption

  const picture = new ImageRun({
    type: photo.type,
    data: standIn(media),
    transformation: pictureSize(photo, writing.style),
    altText: { id: String(writing.nextId()), name: media, description: words },
  })
  // Alone, it may not hold on to whatever comes next.
  const keepNext = caption.length > 0
  return [paragraphBlock({ style: styleId('photo'), keepNext, children: [picture] }), ...caption]
}

const TWIPS_PER_PIXEL = 15

/**
 * Word counts 96 pixels to the inch. As wide as the style has photos, at most half a page high, never
 * enlarged.
 */
function pictureSize(
  photo: { width: number; height: number },
  { page, photoWidth }: Pick<HouseStyle, 'page' | 'photoWidth'>,
) {
  const scale = Math.min(
    1,
    (photoWidth * textWidth(page)) / TWIPS_PER_PIXEL / photo.width,
    textHeight(page) / 2 / TWIPS_PER_PIXEL / photo.height,
  )
  return {
    width: Math.max(1, Math.round(photo.width * scale)),
    height: Math.max(1, Math.round(photo.height * scale)),
  }
}

function captionOf(photo: Node): string {
  return photo.children
    .map((child) => xmlText(child.textContent).trim())
    .filter((text) => text !== '')
    .join('　')
}

function captionBlock(text: string): ParagraphBlock {
  return paragraphBlock({ style: styleId('caption'), children: [textRun(text)] })
}
