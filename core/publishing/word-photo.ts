import type { Node } from 'prosemirror-model'
import { ImageRun } from 'docx'
import { finalTextOf } from '#core/review/suggestions/final-text'
import { trackedOf } from '#core/review/suggestions/review-marks'
import { standIn } from './media-stand-in.ts'
import { pictureSize } from '#core/house-style/picture-size'
import { paragraphMark, revision } from './revision.ts'
import { styleId } from './style-sheet.ts'
import { inside, type Writing } from './writing.ts'
import { paragraphBlock, type ParagraphBlock } from './word-block.ts'
import { sharedEnds, trimmed, wordPieces, type WordPiece } from './word-pieces.ts'
import { pieceRuns } from './word-runs.ts'
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
  const within = inside(trackedOf(node), writing)
  const caption = captionBlocks(node, within)
  const media = String(node.attrs['media'])
  const photo = writing.photos.get(media)
  if (photo === undefined) return caption

  const { review } = within
  const { inserted, deleted } = review.around
  const picture = new ImageRun({
    type: photo.type,
    data: standIn(media),
    transformation: pictureSize(photo, writing.style),
    altText: { id: String(writing.nextId()), name: media, description: captionOf(node) },
    ...(inserted === undefined ? {} : { insertion: revision(inserted, review) }),
    ...(deleted === undefined ? {} : { deletion: revision(deleted, review) }),
  })
  const block = paragraphBlock({
    style: styleId('photo'),
    // Alone, it may not hold on to whatever comes next.
    keepNext: caption.length > 0,
    ...paragraphMark(review.around, review),
    children: [picture],
  })
  return [block, ...caption]
}

/** What it shows and who took it, when everything is accepted: read out to who cannot see it. */
function captionOf(photo: Node): string {
  return photo.children
    .map((child) => xmlText(finalTextOf(child).text).trim())
    .filter((text) => text !== '')
    .join(GAP)
}

/** One line: the caption, a wide blank, the credit. */
function captionBlocks(photo: Node, { review }: Writing): ParagraphBlock[] {
  const [caption = [], credit = []] = photo.children.map((field) =>
    trimmed(wordPieces(field, review, field.type.name === 'credit' ? 'credit' : 'text')),
  )
  const pieces = [...caption, ...gapBetween(caption, credit), ...credit]
  if (pieces.every((piece) => xmlText(piece.text) === '' && piece.starts.length === 0)) return []
  return [
    paragraphBlock({
      style: styleId('caption'),
      ...paragraphMark(review.around, review),
      children: pieceRuns(pieces, review),
    }),
  ]
}

const GAP = '　'

/** It comes and goes with the words on one of its sides. */
function gapBetween(caption: readonly WordPiece[], credit: readonly WordPiece[]): WordPiece[] {
  const first = credit.find(({ text }) => text !== '')
  if (first === undefined || caption.every(({ text }) => text === '')) return []
  const [left, right] = [sharedEnds(caption), sharedEnds(credit)]
  return [
    {
      ...first,
      text: GAP,
      former: undefined,
      footnote: undefined,
      inserted: right.inserted ?? left.inserted,
      deleted: right.deleted ?? left.deleted,
      starts: [],
      ends: [],
    },
  ]
}
