/** What a browser would show of HTML that we made, blanks and line ends between blocks set aside. */
export function wordsOf(html: string): string {
  return html
    .replaceAll(/<(style|title)>[^<]*<\/\1>/gu, '')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s/gu, '')
}

/** The names of the tags and attributes, each once: text that slipped in unescaped would show. */
export function namesIn(html: string): readonly string[] {
  const tags = html.matchAll(/<\/?([a-z][a-z0-9]*)((?:\s+[a-zA-Z-]+="[^"]*")*)\s*>/gu)
  const names = Array.from(tags, ([, tag = '', attributes = '']) => [
    tag,
    ...Array.from(attributes.matchAll(/\s([a-zA-Z-]+)=/gu), ([, name = '']) => `${tag}@${name}`),
  ])
  return [...new Set(names.flat())].toSorted()
}
