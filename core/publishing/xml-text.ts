/** Control characters, lone surrogates and the two non-characters: XML 1.0, production 2 (Char). */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- these are the characters that must go
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Drops what XML 1.0 forbids: one such character and Word calls the whole file damaged. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '')
}

/** For the parts written by hand, where nobody else escapes. */
export function escapeXml(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
