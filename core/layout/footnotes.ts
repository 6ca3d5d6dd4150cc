import { LATIN_FONT, textWidth } from '#core/house-style/house-style'
import { faceOf, type Face } from './face.ts'
import type { FlowBlock, FlowCell, FlowParagraph, FlowRow, Setting } from './flow.ts'
import type { Run } from './glyph.ts'
import type { LaidLine } from './laid.ts'
import { paragraphLines, type Room } from './part.ts'

/** What stands at the feet of pages. */
export type LaidNotes = {
  /** The lines of each, by its number. */
  readonly lines: ReadonlyMap<number, readonly LaidLine[]>
  /** Twips between the text and the first note: the rule stands in the middle of it. */
  readonly gap: number
}

type Numbered = { readonly blocks: readonly FlowBlock[]; readonly notes: readonly string[] }

/** Puts the number of each note behind the words that it belongs to, from 1 in reading order. */
export function withNoteNumbers(blocks: readonly FlowBlock[]): Numbered {
  const notes: string[] = []
  const runsOf = (runs: readonly Run[]): readonly Run[] =>
    runs.flatMap((run) =>
      run.note === undefined ? [run] : [run, marker(run, notes.push(run.note.text))],
    )
  const paragraph = <Set extends Pick<FlowParagraph, 'runs'>>(set: Set): Set => ({
    ...set,
    runs: runsOf(set.runs),
  })
  const cell = (one: FlowCell): FlowCell => ({ ...one, paragraphs: one.paragraphs.map(paragraph) })
  const row = (one: FlowRow): FlowRow => ({ ...one, cells: one.cells.map(cell) })
  const numbered = blocks.map((block): FlowBlock => {
    if (block.kind === 'picture') return block
    return block.kind === 'table' ? { ...block, rows: block.rows.map(row) } : paragraph(block)
  })
  return { blocks: numbered, notes }
}

/** Of the words around it. */
const RAISED = 0.6

function marker({ face, note }: Run, number: number): Run {
  return { text: String(number), face: raised(face), change: note?.change, number }
}

function raised(face: Face): Face {
  const size = Math.round(face.size * RAISED)
  return { ...face, font: '宋体', latin: LATIN_FONT, size, bold: false, isRaised: true }
}

/** 小五 in 宋体, one below the other, as the style of notes in the Word file says. */
export function laidNotes(notes: readonly string[], { style, metrics }: Room): LaidNotes {
  const set = noteSetting()
  const column = { x: 0, width: textWidth(style.page) }
  const lines = notes.map((text, index) => {
    const runs = [
      { text: String(index + 1), face: raised(set.face) },
      { text: ` ${text}`, face: set.face },
    ]
    return [index + 1, paragraphLines({ runs, set }, column, metrics)] as const
  })
  return {
    lines: new Map(lines),
    gap: metrics.noteGap ?? metrics.lineHeight(faceOf(style, 'body')),
  }
}

function noteSetting(): Setting {
  const face = { font: '宋体', latin: LATIN_FONT, size: 18, bold: false, spacing: 0 }
  return { face, alignment: 'left', line: 'single', left: 0, right: 0, firstLine: 0 }
}
