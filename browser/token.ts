import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** The secret of one start: whoever has it is the editor's own page. */
export type Token = {
  /** For the address, after `#`; nowhere else. */
  readonly text: string
  readonly matches: (given: string) => boolean
}

/** 256 bits. Compared by hash, so that neither content nor length shows in the time it takes. */
export function newToken(): Token {
  const text = randomBytes(32).toString('base64url')
  const expected = hashOf(text)
  return { text, matches: (given) => timingSafeEqual(hashOf(given), expected) }
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
