import type { Face } from './face.ts'
import type { Metrics } from './metrics.ts'

/** What a suggestion says of a run, where suggestions are shown. */
export type RunChange = 'inserted' | 'deleted'

export type Run = {
  readonly text: string
  readonly face: Face
  readonly change?: RunChange | undefined
}

/** One character as it stands in a line; `width` in twips with the face's spacing. */
export type Glyph = {
  readonly character: string
  readonly face: Face
  readonly change: RunChange | undefined
  readonly width: number
}

/** Stands for a break that was asked for: what follows begins a line. */
export const LINE_BREAK = '\n'

export function glyphsOf(runs: readonly Run[], metrics: Metrics): readonly Glyph[] {
  return runs.flatMap(({ text, face, change }) =>
    Array.from(text, (character) => ({
      character,
      face,
      change,
      width: character === LINE_BREAK ? 0 : metrics.advance(character, face) + face.spacing,
    })),
  )
}
