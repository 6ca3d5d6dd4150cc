import type { LineHint, PageHints } from '../page-hints.ts'
import type { AnnotatedLine, WordAnnotations } from './annotations.ts'

type Said = Pick<WordAnnotations, 'lines' | 'tables'>

/** What a Word file says of its lines, as far as it helps to tell what they are. */
export function pageHintsOf(text: string, { lines, tables }: Said): PageHints {
  const evidence = headingEvidence(lines)
  const hints = lines.flatMap((line, index): (readonly [number, LineHint])[] => {
    const { at, heading, list, isNote } = line
    const levels = heading === null ? undefined : evidence.get(heading)
    if (levels !== undefined) return [[at, { kind: 'heading', ...levels }]]
    if (isNote) return [[at, { kind: 'note' }]]
    const isItem = list !== null && hasNeighbour(text, lines, index)
    return isItem ? [[at, { kind: 'item' }]] : []
  })
  return { lines: new Map(hints), tables: tables.filter(({ from, to }) => from < to) }
}

type Levels = { readonly headline: number; readonly subheading: number }

/**
 * The highest level there is heads an article, those below it a passage. One level alone may do
 * either, and so may the second when the first stands over the whole file.
 */
function headingEvidence(lines: readonly AnnotatedLine[]): ReadonlyMap<number, Levels> {
  const counts = new Map<number, number>()
  for (const { heading } of lines)
    if (heading !== null) counts.set(heading, (counts.get(heading) ?? 0) + 1)
  const levels = Array.from(counts.keys()).toSorted((a, b) => a - b)
  const [top = -1] = levels
  const isTopOnce = counts.get(top) === 1
  return new Map(levels.map((level, depth) => [level, evidenceAt(depth, levels.length, isTopOnce)]))
}

function evidenceAt(depth: number, levels: number, isTopOnce: boolean): Levels {
  if (depth === 0) return levels === 1 ? EITHER : { headline: 6, subheading: 0 }
  if (depth > 1 || !isTopOnce) return { headline: -4, subheading: 6 }
  return levels > 2 ? EITHER : { headline: 1, subheading: 5 }
}

const EITHER: Levels = { headline: 4, subheading: 4 }

/** One numbered line between paragraphs is a sub-heading as likely as a list of one. */
function hasNeighbour(text: string, lines: readonly AnnotatedLine[], index: number): boolean {
  return [index - 1, index].some((above) => {
    const [one, next] = [lines[above], lines[above + 1]]
    if (one === undefined || next === undefined) return false
    if (one.list === null || next.list?.id !== one.list.id) return false
    const end = text.indexOf('\n', one.at)
    return end >= 0 && text.slice(end, next.at).trim() === ''
  })
}
