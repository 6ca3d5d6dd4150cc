import type { XmlElement, XmlVisitor } from './walk-xml.ts'

export type WordLines = {
  readonly lines: readonly string[]
  /** Relationship ids of the pictures, in order; the marker line `\ufffc` and its index stands for each. */
  readonly pictures: readonly string[]
}

type Cell = { readonly lines: string[] }

/** Everything under these is not on the page, or is there twice. */
const UNSEEN = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'instrText',
  'delInstrText',
  'rt',
  'pPrChange',
  'rPrChange',
])

/** Turns the events of a WordprocessingML part into lines, one a paragraph. */
export function wordLines(): XmlVisitor & { readonly result: () => WordLines } {
  const lines: string[] = []
  const pictures: string[] = []
  const paragraphs: string[] = []
  const rows: Cell[][] = []
  const path: string[] = []
  let unseen = 0
  let isHidden = false

  const write = (text: string) => {
    const open = paragraphs.length - 1
    if (unseen > 0 || isHidden || open < 0) return
    paragraphs[open] = `${paragraphs[open] ?? ''}${text}`
  }
  /** A paragraph in a cell waits there; a text box inside a paragraph stands before it. */
  const put = (text: string) => {
    const cell = rows.at(-1)?.at(-1)
    const target = cell === undefined ? lines : cell.lines
    target.push(...text.split('\n').filter((line, _, all) => line !== '' || all.length === 1))
  }
  const putRow = (cells: readonly Cell[]) => {
    for (const line of rowLines(cells)) put(line)
  }
  const picture = (id: string | undefined) => {
    if (id === undefined || unseen > 0 || isHidden) return
    write(`\n\ufffc${pictures.length}\n`)
    pictures.push(id)
  }

  const open = (element: XmlElement) => {
    const { name } = element
    const parent = path.at(-1)
    path.push(name)
    if (UNSEEN.has(name) && !isParagraphMark(path)) unseen += 1
    if (unseen > 0) return
    switch (name) {
      case 'p':
        paragraphs.push('')
        break
      case 'tr':
        rows.push([])
        break
      case 'tc':
        rows.at(-1)?.push({ lines: [] })
        break
      case 'r':
        isHidden = false
        break
      case 'vanish':
        if (parent === 'rPr' && path.at(-3) === 'r' && !isOff(element)) isHidden = true
        break
      case 'tab':
        if (parent === 'r') write('\t')
        break
      case 'br':
      case 'cr':
        if (parent === 'r') write('\n')
        break
      case 'noBreakHyphen':
        write('-')
        break
      case 'blip':
        picture(element.get('embed'))
        break
      case 'imagedata':
        picture(element.get('id'))
        break
      default:
    }
  }
  const close = (name: string) => {
    if (UNSEEN.has(name) && !isParagraphMark(path)) unseen -= 1
    path.pop()
    if (unseen > 0 || UNSEEN.has(name)) return
    if (name === 'r') isHidden = false
    if (name === 'p') put(paragraphs.pop() ?? '')
    if (name === 'tr') putRow(rows.pop() ?? [])
  }
  const text = (content: string) => {
    if (path.at(-1) === 't') write(content)
  }
  return { open, close, text, result: () => ({ lines, pictures }) }
}

/** `w:del` inside `w:rPr` marks the paragraph mark as deleted; it holds no text. */
function isParagraphMark(path: readonly string[]): boolean {
  return path.at(-2) === 'rPr' || path.at(-2) === 'trPr'
}

function isOff(element: XmlElement): boolean {
  return ['0', 'false', 'off'].includes(element.get('val') ?? '1')
}

/** A row of figures is one line with tabs; a row that only lays out columns is its cells in turn. */
function rowLines(cells: readonly Cell[]): readonly string[] {
  const filled = cells.map(({ lines }) => lines.filter((line) => line.trim() !== ''))
  const isTable =
    cells.length > 1 &&
    filled.every((lines) => lines.length <= 1 && !/[。！？\ufffc]/u.test(lines[0] ?? ''))
  return isTable ? [filled.map(([line = '']) => line).join('\t')] : filled.flat()
}
