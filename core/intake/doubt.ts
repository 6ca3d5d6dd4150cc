/** A decision that the editor should look at. `intake.doubt.<kind>` in the catalogue says it in words. */
export type Doubt = { readonly kind: DoubtKind }

export type DoubtKind =
  /** Two pieces were joined over a tear. */
  | 'rejoined'
  /** Stood after the byline, or before its own beginning, and was put back. */
  | 'moved'
  /** Stands after the byline and fits nowhere better. */
  | 'after-byline'
  /** Stops in mid-sentence, and nothing was found that goes on. */
  | 'unfinished'
  /** Title, kicker and subtitle could be shared out differently. */
  | 'headline-unsure'
  | 'byline-unsure'
  | 'set-aside-unsure'
  /** An article may begin here, or not. */
  | 'boundary-unsure'
  /** A continuation from another page was appended. */
  | 'continued'

export function doubt(kind: DoubtKind): Doubt {
  return { kind }
}
