import { COPIED_STYLE } from './quiet-html.ts'

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section ' +
    'summary table tbody tfoot thead tr td th ul'
  ).split(' '),
)

/** What an editor never saw on the page they copied. */
const UNSEEN = new Set(
  (
    'audio canvas datalist desc embed head iframe meta noframes noscript object script style ' +
    'template title video xml'
  ).split(' '),
)

/** Word says in its own style properties what it hides, and what is a margin note. */
const WORD_UNSEEN = /display:none|mso-hide:all|mso-element:comment|mso-comment-reference/u

const INLINE_STYLE = /(?:^|;)display:inline/u
const BLOCK_STYLE = /(?:^|;)display:(?:block|flex|grid|table(?:;|$)|list-item)/u
const KEEPS_SPACES = /(?:^|;)white-space(?:-collapse)?:(?:pre|preserve|break-spaces)/u

export function nameOf(element: Element): string {
  return element.localName.toLowerCase()
}

/** A section of WeChat's editors is often inline, and a span a block: the style decides. */
export function isBlock(element: Element): boolean {
  const style = styleOf(element)
  if (BLOCK_STYLE.test(style)) return true
  return BLOCKS.has(nameOf(element)) && !INLINE_STYLE.test(style)
}

export function isUnseen(element: Element): boolean {
  return UNSEEN.has(nameOf(element)) || WORD_UNSEEN.test(styleOf(element)) || isHidden(element)
}

/** Word marks a tracked deletion with who and when; a bare `del` is somebody's strike-through. */
export function isTrackedDeletion(element: Element): boolean {
  return nameOf(element) === 'del' && element.hasAttribute('datetime')
}

export function keepsSpaces(element: Element): boolean {
  return nameOf(element) === 'pre' || KEEPS_SPACES.test(styleOf(element))
}

/** A picture of the page; the 1-pixel ones only count readers. */
export function isPicture(element: Element): boolean {
  if (nameOf(element) !== 'img') return false
  return element.getAttribute('width') !== '1' && element.getAttribute('height') !== '1'
}

/** “1. ” before an item that shows a number. The clipboard holds the number only by its place. */
export function itemNumber(item: Element): string {
  const list = item.parentElement
  if (nameOf(item) !== 'li' || list === null || nameOf(list) !== 'ol') return ''
  if (/list-style(?:-type)?:[^;]*none/u.test(styleOf(list) + styleOf(item))) return ''

  const items = Array.from(list.children).filter((child) => nameOf(child) === 'li')
  const first = Number.parseInt(list.getAttribute('start') ?? '1', 10)
  return `${(Number.isNaN(first) ? 1 : first) + items.indexOf(item)}. `
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden')
}

function styleOf(element: Element): string {
  return (element.getAttribute(COPIED_STYLE) ?? '').toLowerCase().replaceAll(/\s+/gu, '')
}
