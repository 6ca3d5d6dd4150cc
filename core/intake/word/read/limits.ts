/** What a Word file may hold before it counts as hostile. Bytes, counted while inflating. */
export const WORD_LIMITS = {
  file: 30 * 1024 * 1024,
  entries: 2000,
  part: 40 * 1024 * 1024,
  total: 200 * 1024 * 1024,
  elements: 300_000,
  depth: 200,
  /** Of those, the paragraphs, cells and pieces of text that are built: what is cheap to write must not be dear to hold. */
  pieces: 150_000,
  /** Comments about the same words. */
  ranges: 300,
  /** Fields in one another. */
  fields: 100,
  milliseconds: 20_000,
  megabytes: 512,
} as const

/** A limit was broken; `limit` is its name. Thrown inside the thread only, and caught at its edge. */
export class HostileWord extends Error {
  readonly limit: string

  constructor(limit: string) {
    super(`over the limit: ${limit}`)
    this.limit = limit
  }
}

export class DamagedWord extends Error {}
