/** Whitespace that HTML, and with it Markdown, shows as one blank; full-width blanks are characters. */
const BLANKS = /[ \t\r\n\u2028\u2029]+/gu

/** Letters that mean something to a reader of Markdown, CommonMark's or pandoc's, wherever they stand. */
const SPECIAL = /[\\`*_[\]<>&#~|$^@"'!{}]|--|\.\.\.|:(?=[\w+-]+:)|(?<=^|\s)[-+=%:](?=\s|$)/gu

/** What begins a list, a heading or a title block where a line begins. */
const BEGINNING = /^(?:[-+=%:]|\(?[0-9A-Za-z]{1,9}[.)](?=\s|$))/u

/** Text that means itself: whoever reads the Markdown reads these words again. */
export function markdownText(words: string): string {
  return words
    .replaceAll(BLANKS, ' ')
    .replace(SPECIAL, (special) =>
      Array.from(special, (letter) => (/\s/u.test(letter) ? letter : `\\${letter}`)).join(''),
    )
}

/** A whole line: nothing at its beginning makes it anything but a paragraph. */
export function markdownLine(written: string): string {
  return written.trim().replace(BEGINNING, (beginning) => beginning.replaceAll(MARK, '\\$&'))
}

const MARK = /[-+=%:().]/gu
