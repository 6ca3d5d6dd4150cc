import type { Said, Saying, WordAnnotations } from './annotations.ts'

/** How much was changed and said in a Word file, and by whom; those who did most first. */
export type ReviewCounts = {
  readonly suggestions: number
  readonly suggestedBy: readonly string[]
  readonly comments: number
  readonly commentedBy: readonly string[]
}

export function reviewCounts({ annotations, tables, comments }: WordAnnotations): ReviewCounts {
  const stretches = new Map<number, string>()
  const add = (said: Said | undefined) => {
    if (said !== undefined) stretches.set(said.stretch, said.by)
  }
  const addAll = ({ inserted, deleted, formatted }: Saying) => {
    add(inserted)
    add(deleted)
    add(formatted?.said)
  }
  for (const one of annotations) if (one.kind !== 'table') addAll(one)
  for (const { rows } of tables)
    for (const row of rows) {
      addAll(row)
      for (const { paragraphs } of row.cells)
        for (const paragraph of paragraphs) {
          addAll(paragraph)
          for (const words of paragraph.words) addAll(words)
        }
    }
  return {
    suggestions: stretches.size,
    suggestedBy: byHowOften(Array.from(stretches.values())),
    comments: comments.length,
    commentedBy: byHowOften(comments.flatMap(({ entries }) => entries.map(({ by }) => by))),
  }
}

function byHowOften(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1)
  return Array.from(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([name]) => name)
}
