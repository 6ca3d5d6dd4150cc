export type LineWriter = {
  /** Text as HTML shows it: white space runs together, and vanishes between Han characters. */
  readonly write: (text: string) => void
  /** Text whose spaces and line ends count. */
  readonly writeAsItIs: (text: string) => void
  /** What the next line that has text begins with: the number of a list item. */
  readonly leadWith: (mark: string) => void
  /** A whole line that needs no more care. */
  readonly writeLine: (line: string) => void
  /** Ends the line, also an empty one. */
  readonly breakLine: () => void
  /** Starts a new line unless one has just begun. */
  readonly freshLine: () => void
  readonly lines: () => readonly string[]
}

// Word wraps its HTML at 80 columns in the middle of Chinese sentences; that break is no space.
const WIDE = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…]`
const WRAPPED = new RegExp(String.raw`(?<=${WIDE})[ \t]*[\r\n][ \t\r\n\f]*(?=${WIDE})`, 'gu')
const SPACES = /[ \t\r\n\f]+/gu
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu

/** Collects the lines of a page. The white space between two pieces of text is decided when both are there. */
export function lineWriter(): LineWriter {
  const lines: string[] = []
  let current = ''
  let lead = ''

  const push = (line: string) => {
    lines.push(line === '' ? '' : lead + line)
    if (line !== '') lead = ''
  }
  const breakLine = () => {
    push(shown(current))
    current = ''
  }
  const freshLine = () => {
    // A paragraph that holds only a no-break space is how Word writes an empty line.
    if (current.replaceAll(SPACES, '') === '') current = ''
    else breakLine()
  }
  return {
    write: (text) => {
      current += text.replaceAll(INVISIBLE, '')
    },
    writeAsItIs: (text) => {
      const [first = '', ...rest] = text.replaceAll(INVISIBLE, '').split(/\r\n?|\n/u)
      current += kept(first)
      for (const line of rest) {
        breakLine()
        current = kept(line)
      }
    },
    writeLine: (line) => {
      freshLine()
      push(line)
    },
    leadWith: (mark) => {
      lead = mark
    },
    breakLine,
    freshLine,
    lines: () => {
      freshLine()
      return lines
    },
  }
}

/** No-break spaces survive running together; only then do they become plain ones. */
function shown(line: string): string {
  return line
    .replaceAll(WRAPPED, '')
    .replaceAll(SPACES, ' ')
    .replace(/^ /u, '')
    .replaceAll('\u00a0', ' ')
    .trimEnd()
}

function kept(text: string): string {
  return text.replaceAll(/[ \t]/gu, '\u00a0')
}
