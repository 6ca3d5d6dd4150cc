import type { Node } from 'prosemirror-model'
import {
  textHeight,
  textWidth,
  type HouseStyle,
  type ParagraphLook,
  type ParagraphStyle,
} from '#core/house-style/house-style'
import { pictureSize, TWIPS_PER_PIXEL } from '#core/house-style/picture-size'

/**
 * Pages that a final document takes, reckoned by its characters as if each were as wide as its kind.
 * Where a line may not end is left out of account: near the foot of a page it may be one page out.
 */
export function estimatedPages(doc: Node, style: HouseStyle): number {
  const height = doc.children.reduce((sum, field) => sum + heightOf(field, 'body', style), 0)
  return Math.max(1, Math.ceil(height / textHeight(style.page)))
}

export function linesOnPage({ page, paragraphs }: HouseStyle): number {
  return Math.floor(textHeight(page) / lineHeight(paragraphs.body))
}

/** Twips; `around` is the style of the words where their block has none of its own. */
function heightOf(node: Node, around: ParagraphStyle, style: HouseStyle): number {
  const name = STYLES[node.type.name] ?? around
  if (node.isTextblock) return textblockHeight(node, style.paragraphs[name], style)
  const own = node.type.name === 'photo' ? photoHeight(node, style) : 0
  const heights = node.children.map((child) => heightOf(child, name, style))
  if (node.type.name === 'table_row') return Math.max(0, ...heights) + ROW_MARGINS
  return heights.reduce((sum, height) => sum + height, own)
}

const STYLES: Readonly<Record<string, ParagraphStyle>> = {
  kicker: 'kicker',
  title: 'title',
  subtitle: 'subtitle',
  byline: 'byline',
  subheading: 'subheading',
  quotation: 'quotation',
  photo: 'caption',
  table: 'table-text',
}

/** Twips above and below the words of a cell. */
const ROW_MARGINS = 120

function textblockHeight(node: Node, look: ParagraphLook, style: HouseStyle): number {
  const text = node.textContent.trim()
  // A credit stands in the line of its caption.
  if (text === '' || node.type.name === 'credit') return 0
  const { size, spacing = 0, leftChars = 0, rightChars = 0, firstLineChars = 0 } = look
  const room = textWidth(style.page) - (leftChars + rightChars) * size * 10
  const measure = Math.max(1, Math.floor(room / (size * 10 + spacing)))
  const lines = Math.ceil((charactersWide(text) + firstLineChars) / measure)
  return lines * lineHeight(look) + (look.before ?? 0) + (look.after ?? 0)
}

/** In full-width characters; ASCII takes half of one. */
function charactersWide(text: string): number {
  // oxlint-disable-next-line no-control-regex -- the range of ASCII
  return text.length - (text.match(/[\u0000-\u007F]/gu)?.length ?? 0) / 2
}

/** Twips; a single line is about 1.3 times its type. */
function lineHeight({ line, size }: ParagraphLook): number {
  return line === 'single' ? size * 13 : line
}

function photoHeight({ attrs }: Node, style: HouseStyle): number {
  const { before = 0, after = 0 } = style.paragraphs.photo
  const size = { width: Number(attrs['width']), height: Number(attrs['height']) }
  return pictureSize(size, style).height * TWIPS_PER_PIXEL + before + after
}
