/** The parts of a Word file by name, whatever the case of its letters. */
export type WordParts = {
  readonly has: (name: string) => boolean
  /** A part of text, decoded piece by piece as it is inflated. Iterating throws HostileWord or DamagedWord. */
  readonly text: (name: string) => Iterable<string> | undefined
}
