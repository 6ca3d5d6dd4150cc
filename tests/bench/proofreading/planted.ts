import { readFileSync } from 'node:fs'
import type { Span } from '#core/shared/span'

/** A sentence with known faults: where they stand in it, and the sentence as it should read. */
export type PlantedSentence = {
  readonly category: string
  readonly text: string
  readonly mended: string
  readonly faults: readonly Span[]
}

/** Lines `P category⇥sentence` with each fault as `{wrong|right}`, and clean lines `C⇥sentence`. */
export function plantedIn(path: string) {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return {
    planted: lines.filter((line) => line.startsWith('P')).map(plantedSentence),
    clean: lines.filter((line) => line.startsWith('C')).map(textOf),
  }
}

function plantedSentence(line: string): PlantedSentence {
  let text = ''
  let mended = ''
  const faults: Span[] = []
  // Split by faults, every third piece from 1 is what is wrong and the next what is right.
  const pieces = textOf(line).split(/\{([^|}]*)\|([^}]*)\}/u)
  for (let at = 0; at < pieces.length; at += 3) {
    const [plain = '', wrong, right = ''] = pieces.slice(at, at + 3)
    text += plain
    mended += plain
    if (wrong === undefined) continue
    faults.push({ from: text.length, to: text.length + wrong.length })
    text += wrong
    mended += right
  }
  return { category: /^P\s*([^\t]*)/u.exec(line)?.[1] ?? '', text, mended, faults }
}

function textOf(line: string): string {
  return line.slice(line.indexOf('\t') + 1)
}
