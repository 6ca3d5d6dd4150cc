const HTML: unique symbol = Symbol('html')

/** A piece of HTML. Only this file makes one, so no text gets in without being escaped. */
export type Markup = { readonly [HTML]: string }

type Attributes = Readonly<Record<string, string | number | undefined>>

/** Strings among the children are text. An attribute that is undefined is left out. */
export function element(
  tag: string,
  attributes: Attributes,
  ...children: readonly (Markup | string)[]
): Markup {
  const inside = children.map(htmlOf).join('')
  const start = `<${tag}${Object.entries(attributes).map(attribute).join('')}>`
  return { [HTML]: VOID.has(tag) ? start : `${start}${inside}</${tag}>` }
}

export function text(words: string): Markup {
  return { [HTML]: escaped(words) }
}

export function htmlOf(part: Markup | string): string {
  return typeof part === 'string' ? escaped(part) : part[HTML]
}

/** A whole page, as UTF-8. */
export function page(head: readonly Markup[], body: readonly Markup[]): string {
  const charset = element('meta', { charset: 'utf-8' })
  const width = element('meta', {
    name: 'viewport',
    content: 'width=device-width, initial-scale=1',
  })
  const html = element(
    'html',
    { lang: 'zh-CN' },
    element('head', {}, charset, width, ...head),
    element('body', {}, ...body),
  )
  return `<!doctype html>\n${htmlOf(html)}\n`
}

/** A style sheet of our own making: it holds no word of an article. */
export function styleElement(css: string): Markup {
  if (css.includes('<')) throw new RangeError('a style sheet ends where a tag begins')
  return { [HTML]: `<style>${css}</style>` }
}

const VOID: ReadonlySet<string> = new Set(['meta', 'img', 'br', 'hr', 'path'])

function attribute([name, value]: readonly [string, string | number | undefined]): string {
  return value === undefined ? '' : ` ${name}="${escaped(String(value))}"`
}

/** Controls, lone surrogates and non-characters are errors in HTML (HTML 13.2.3.5) and go. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}/gu

function escaped(written: string): string {
  return written
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
