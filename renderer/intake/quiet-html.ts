/** What an element's `style` is called in quiet HTML. */
export const COPIED_STYLE = 'data-copied-style'

type Scan = {
  readonly html: string
  /** The quiet page as far as `kept`, which runs behind `at`. */
  readonly pieces: string[]
  /** Elements that nothing closes any more. */
  readonly unclosed: Set<string>
  kept: number
  at: number
}

/**
 * The same page without what a content security policy complains of while it is parsed: style
 * attributes, handlers and the base address get other names, and a style sheet becomes an element
 * that is read and hidden in the same way. The policy keeps such things from working, this keeps
 * the log free of them. One pass, however hostile the page.
 */
export function quietHtml(html: string): string {
  const scan: Scan = { html, pieces: [], unclosed: new Set(), kept: 0, at: 0 }
  while (passMarkup(scan));
  return scan.pieces.join('') + html.slice(scan.kept)
}

/** Goes behind the next tag or comment; false when there is none. */
function passMarkup(scan: Scan): boolean {
  MARKUP.lastIndex = scan.at
  const found = MARKUP.exec(scan.html)
  if (found === null) return false

  const { comment, other, slash, tag } = found.groups ?? {}
  scan.at = MARKUP.lastIndex
  if (comment !== undefined) scan.at = endOf(scan.html, '--!?>', found.index + 2)
  else if (other !== undefined) scan.at = endOf(scan.html, '>', scan.at)
  else if (tag !== undefined) passTag(scan, tag, slash === '')
  return true
}

function passTag(scan: Scan, tag: string, opens: boolean): void {
  const name = tag.toLowerCase()
  if (name === 'style') replace(scan, { from: scan.at - tag.length, to: scan.at, by: 'noframes' })
  while (passAttribute(scan, name));
  scan.at += 1
  if (opens && name === 'plaintext') scan.at = scan.html.length
  if (opens && TEXT_ONLY.has(name)) passText(scan, name)
}

function passAttribute(scan: Scan, tag: string): boolean {
  ATTRIBUTE.lastIndex = scan.at
  const [whole = '', before = '', name = ''] = ATTRIBUTE.exec(scan.html) ?? []
  const from = scan.at + before.length
  if (isLoud(name.toLowerCase(), tag)) replace(scan, { from, to: from, by: PREFIX })
  scan.at += whole.length
  return whole !== ''
}

function isLoud(attribute: string, tag: string): boolean {
  if (attribute === 'style' || attribute.startsWith('on')) return true
  return tag === 'base' && attribute === 'href'
}

/**
 * Goes to the end of a text without tags. Inside a drawing the same names hold tags after all, so
 * what looks like one is made quiet where nobody reads it.
 */
function passText(scan: Scan, name: string): void {
  const end = scan.unclosed.has(name) ? -1 : startOf(scan.html, `</${name}[${SPACE}/>]`, scan.at)
  if (end < 0) return void scan.unclosed.add(name)
  if (!ON_THE_PAGE.has(name)) {
    const by = quietHtml(scan.html.slice(scan.at, end))
    replace(scan, { from: scan.at, to: end, by })
  }
  scan.at = end
}

type Replacement = { readonly from: number; readonly to: number; readonly by: string }

function replace(scan: Scan, { from, to, by }: Replacement): void {
  scan.pieces.push(scan.html.slice(scan.kept, from), by)
  scan.kept = to
}

function startOf(html: string, pattern: string, from: number): number {
  const wanted = new RegExp(pattern, 'giu')
  wanted.lastIndex = from
  return wanted.exec(html)?.index ?? -1
}

function endOf(html: string, pattern: string, from: number): number {
  const wanted = new RegExp(pattern, 'gu')
  wanted.lastIndex = from
  return wanted.exec(html) === null ? html.length : wanted.lastIndex
}

const PREFIX = 'data-copied-'
const SPACE = String.raw`\t\n\f\r `
const MARKUP =
  /<(?:(?<comment>!--)|(?<other>[!?]|\/(?![a-z]))|(?<slash>\/?)(?<tag>[a-z][^\t\n\f\r />]*))/giu
/** Space, name, and the value if there is one. Behind an unclosed quote there is no page any more. */
const ATTRIBUTE =
  /([\t\n\f\r /]*)(=?[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\t\n\f\r >"'][^\t\n\f\r >]*)?)?/uy

/** HTML Living Standard, 13.1.2: raw text and escapable raw text elements, and obsolete ones. */
const TEXT_ONLY: ReadonlySet<string> = new Set(
  'script style title iframe noembed noframes textarea xmp'.split(' '),
)
const ON_THE_PAGE: ReadonlySet<string> = new Set(['textarea', 'xmp'])
