import type { Mark } from 'prosemirror-model'
import { allowedLink } from '#core/article/link'
import { schema } from '#core/article/schema'
import { COPIED_STYLE } from '../../intake/quiet-html.ts'

const { strong, emphasis, link, footnote } = schema.marks

/** Drawings and formulas hold no words of an article. */
const DRAWN = new Set(['svg', 'math', 'canvas', 'select', 'button', 'input', 'textarea'])

export function isDrawn(element: Element): boolean {
  return DRAWN.has(element.localName.toLowerCase())
}

/** The marks inside an element. A tag may say bold and its style take it back. */
export function marksInside(element: Element, marks: readonly Mark[]): readonly Mark[] {
  const style = (element.getAttribute(COPIED_STYLE) ?? '').toLowerCase().replaceAll(/\s+/gu, '')
  const weight = /(?:^|;)font-weight:(bold|bolder|[6-9]00|normal|[1-5]00)/u.exec(style)?.[1]
  const slant = /(?:^|;)font-style:(italic|oblique|normal)/u.exec(style)?.[1]
  const bold = weight === undefined ? element.matches('b, strong') : /^(?:bold|[6-9])/u.test(weight)
  const italic = slant === undefined ? element.matches('i, em') : slant !== 'normal'

  const strengthened = bold ? strong.create().addToSet(marks) : marks
  const isTakenBack = weight !== undefined && !bold
  const kept = isTakenBack ? strong.removeFromSet(strengthened) : strengthened
  const own = ownMark(element)?.addToSet(kept) ?? kept
  return italic ? emphasis.create().addToSet(own) : own
}

/** What an article's own words carry along; links of pages elsewhere are not wanted in copy. */
function ownMark(element: Element): Mark | undefined {
  const note = element.matches('span.footnoted') ? element.getAttribute('data-note') : null
  if (note !== null && note.trim() !== '') return footnote.create({ note })
  const href = element.hasAttribute('data-link')
    ? allowedLink(element.getAttribute('href') ?? '')
    : null
  return href === null ? undefined : link.create({ href })
}

/** How Word numbers a paragraph: it writes lists as paragraphs with a list in their style. */
export type WordItem = { readonly list: 'bullet_list' | 'ordered_list'; readonly marker: Element }

/**
 * An item of a Word list. 一、 and （一） are part of a newspaper's text and stay in it; so does a
 * marker that nobody can read as a number or a dot.
 */
export function wordItem(element: Element): WordItem | undefined {
  if (!/mso-list:\s*l\d/iu.test(element.getAttribute(COPIED_STYLE) ?? '')) return undefined
  const marker = element.querySelector(`[${COPIED_STYLE}*="mso-list:Ignore" i]`)
  if (marker === null) return undefined

  const sign = marker.textContent.replaceAll(/[\s\u00A0]/gu, '')
  if (/^[(（]?\d+[.．、)）]?$/u.test(sign)) return { list: 'ordered_list', marker }
  // Symbol and Wingdings: the letters that stand for dots, squares and arrows.
  if (/^[·•●○■□◆◇▪lnuoqvØü§Ÿ\uF000-\uF0FF-]$/u.test(sign)) return { list: 'bullet_list', marker }
  return undefined
}
