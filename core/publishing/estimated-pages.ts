import type { Node } from 'prosemirror-model'
import { articleText } from '#core/article/article-text'
import { textHeight, textWidth, type HouseStyle } from '#core/house-style/house-style'

/** Pages that an article takes, reckoned by its characters: paragraphs break after whole characters. */
export function estimatedPages(doc: Node, style: HouseStyle): number {
  const { kicker, title, subtitle, byline, paragraphs, captions } = articleText(doc)
  const measure = Math.floor(textWidth(style.page) / (style.paragraphs.body.size * 10))
  const copy = paragraphs.filter((text) => text.trim() !== '')
  const headline = [kicker, title, title, subtitle, byline].filter((text) => text !== '').length
  const lines = copy.reduce((sum, text) => sum + Math.ceil((text.length + 2) / measure), headline)
  const photos = captions.length * Math.ceil(linesOnPage(style) / 2)
  return Math.max(1, Math.ceil((lines + photos) / linesOnPage(style)))
}

export function linesOnPage({ page, paragraphs }: HouseStyle): number {
  const { line, size } = paragraphs.body
  return Math.floor(textHeight(page) / (line === 'single' ? size * 13 : line))
}
