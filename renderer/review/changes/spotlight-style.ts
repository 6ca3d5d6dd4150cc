const sheet = new CSSStyleSheet()

/**
 * Lights the words of the card that the editor stands at. A rule of a style sheet, not decorations:
 * typing at the end of decorated words would draw them again at every key.
 */
export function lightWords(key: string | null): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
  sheet.replaceSync(key === null ? '' : rulesFor(key))
}

function rulesFor(key: string): string {
  const words = wordsOf(key)
  return `@media screen { ${words} { background: var(--mark); color: var(--mark-ink); } }
  @media (forced-colors: active) { ${words} { outline: 2px solid Highlight; } }`
}

function wordsOf(key: string): string {
  const [kind = '', ...rest] = key.split(' ')
  const id = CSS.escape(rest.join(' '))
  return kind === 'comment'
    ? `.ProseMirror .commented[data-thread="${id}"]`
    : `.ProseMirror [data-change][data-change="${id}"]`
}
