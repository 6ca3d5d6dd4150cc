import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** A sentence before and after an editor's hand, and what the editor would say was done. */
export type EditPair = {
  readonly kind: string
  readonly before: string
  readonly after: string
  /** Each way to say it that an editor would accept. */
  readonly readings: readonly (readonly string[])[]
}

const FOLDER = resolve(import.meta.dirname, '../../corpus/edits')

/** `tests/corpus/edits/README.md` says how the last column is written. */
export function editPairs(file: 'pairs.tsv' | 'unseen-pairs.tsv'): readonly EditPair[] {
  const [, ...lines] = readFileSync(resolve(FOLDER, file), 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [kind = '', before = '', after = '', edits = ''] = line.split('\t')
    const readings = edits.split(' || ').map((reading) => reading.split(' | '))
    return { kind, before, after, readings }
  })
}
