import type { Node } from 'prosemirror-model'
import { bodyOf } from '#core/article/article-text'
import { schema } from '#core/article/schema'
import { documentWith, type Changes } from '#core/forms/changes'
import { fieldOf } from '#core/forms/parts'
import { dressedDocument } from '#core/house-style/dressed-document'
import type { HouseStyle } from '#core/house-style/house-style'
import { isOrdered, listLook, numberOf } from '#core/house-style/list-look'
import { pictureSize, TWIPS_PER_PIXEL } from '#core/house-style/picture-size'
import { trackedOf } from '#core/review/suggestions/review-marks'
import { faceOf } from './face.ts'
import type { FlowBlock, FlowParagraph } from './flow.ts'
import type { RunChange } from './glyph.ts'
import { tableFlow } from './table-flow.ts'
import { copyFlow, fieldFlow, paragraphOf, titleFlow } from './text-flow.ts'
import { textRuns, trimmed } from './text-runs.ts'

/** An article as its Word file sets it, in the order in which it is read. */
export function articleFlow(doc: Node, style: HouseStyle, changes: Changes): readonly FlowBlock[] {
  const dressed = changes === 'tracked' ? doc : dressedDocument(documentWith(changes, doc), style)
  const line = (part: 'kicker' | 'subtitle' | 'byline') =>
    fieldFlow(fieldOf(dressed, part), { style, part })
  const isUnderTitle = style.byline.position === 'under-title'
  const byline = line('byline')
  const body = bodyFlow(bodyOf(dressed), style)
  return [
    ...line('kicker'),
    ...titleFlow(fieldOf(dressed, 'title'), style),
    ...line('subtitle'),
    ...(isUnderTitle ? byline : []),
    ...(isUnderTitle || byline.length === 0 ? body : heldByNext(body, bodyOf(dressed))),
    ...(isUnderTitle ? [] : byline),
  ]
}

/** Characters: a last paragraph no longer than this stays with the byline, as in the Word file. */
const SHORT = 100

function heldByNext(blocks: readonly FlowBlock[], body: Node): readonly FlowBlock[] {
  const last = blocks.at(-1)
  const characters = body.lastChild?.textContent.length ?? 0
  if (last?.kind !== 'paragraph' || characters > SHORT) return blocks
  return [...blocks.slice(0, -1), { ...last, keepNext: true }]
}

/** Twips between a table and the text above and below it. */
const TABLE_GAP = 120

function bodyFlow(body: Node, style: HouseStyle): readonly FlowBlock[] {
  const blocks = body.children.flatMap((block) => blockFlow(block, style))
  return blocks.flatMap((block, index): readonly FlowBlock[] => {
    const next = blocks[index + 1]
    if (block.kind === 'table') {
      const isFollowed = next !== undefined && next.kind !== 'table'
      return isFollowed ? [block] : [block, paragraphOf([], { style, part: 'table-text' })]
    }
    const before = blocks[index - 1]?.kind === 'table' ? { before: TABLE_GAP } : {}
    const after = next?.kind === 'table' ? { after: TABLE_GAP } : {}
    return [{ ...block, ...before, ...after }]
  })
}

function blockFlow(block: Node, style: HouseStyle): readonly FlowBlock[] {
  const around = changeAround(block)
  switch (block.type) {
    case schema.nodes.paragraph:
      return copyFlow(block, { style, part: 'body' })
    case schema.nodes.subheading:
      return copyFlow(block, { style, part: 'subheading' })
    case schema.nodes.quotation:
      return block.children.flatMap((child) =>
        copyFlow(child, { style, part: 'quotation' }, around),
      )
    case schema.nodes.bullet_list:
    case schema.nodes.ordered_list:
      return listFlow(block, style)
    case schema.nodes.photo:
      return photoFlow(block, style)
    case schema.nodes.table:
      return [tableFlow(block, style)]
    default:
      throw new RangeError(`no layout for a ${block.type.name}`)
  }
}

/** Of a block of text its flags speak of its end, not of its words. */
function changeAround(block: Node, outside?: RunChange): RunChange | undefined {
  const { inserted, deleted } = trackedOf(block)
  if (deleted !== undefined) return 'deleted'
  return inserted === undefined ? outside : 'inserted'
}

function listFlow(list: Node, style: HouseStyle): readonly FlowParagraph[] {
  const { indent, hang, dotSize } = listLook(list, style)
  const around = changeAround(list)
  const face = faceOf(style, 'body')
  return list.children.flatMap((item, place) => {
    const change = changeAround(item, around)
    const label = isOrdered(list)
      ? { text: `${numberOf(list, place)}.`, face, change }
      : { text: '●', face: { ...face, font: '宋体', size: dotSize }, change }
    return item.children.flatMap((paragraph, index) =>
      copyFlow(paragraph, { style, part: 'body' }, change).map((block) => {
        const set = { ...block.set, left: indent + hang, firstLine: 0 }
        return index === 0 ? { ...block, set, label: { run: label, hang } } : { ...block, set }
      }),
    )
  })
}

function photoFlow(photo: Node, style: HouseStyle): readonly FlowBlock[] {
  const around = changeAround(photo)
  const caption = captionFlow(photo, style, around)
  const media = String(photo.attrs['media'])
  const size = { width: Number(photo.attrs['width']), height: Number(photo.attrs['height']) }
  if (media === '' || size.width === 0 || size.height === 0) return caption
  const { before = 0, after = 0 } = style.paragraphs.photo
  const { width, height } = pictureSize(size, style)
  return [
    {
      kind: 'picture',
      media,
      alt: photo.textContent,
      width: width * TWIPS_PER_PIXEL,
      height: height * TWIPS_PER_PIXEL,
      before,
      after,
      keepNext: caption.length > 0,
      change: around,
    },
    ...caption,
  ]
}

/** One line: the caption, a wide blank, the credit. */
function captionFlow(
  photo: Node,
  style: HouseStyle,
  around: RunChange | undefined,
): readonly FlowParagraph[] {
  const words = { style, part: 'caption' } as const
  const [caption = [], credit = []] = photo.children.map((field) =>
    trimmed(textRuns(field, words, around)),
  )
  const [first] = credit
  const gap = first === undefined || caption.length === 0 ? [] : [{ ...first, text: '　' }]
  const runs = [...caption, ...gap, ...credit]
  return runs.length === 0 ? [] : [paragraphOf(runs, words)]
}
