import { createHash } from 'node:crypto'
import { fail, ok, type Result } from '#core/shared/result'

/**
 * A file is one JSON object, `{"sha256":"<hex>",⏎"content":…}⏎`, so any tool can read it. The hash is
 * over the bytes of the content, and every byte around them is fixed: no flipped bit goes unseen.
 */
export function seal(content: unknown): Uint8Array {
  const body = Buffer.from(JSON.stringify(content), 'utf8')
  return Buffer.concat([Buffer.from(`${HEAD}${sha256(body)}${MIDDLE}`), body, TAIL])
}

/** The content, exactly as it was sealed, or why these bytes are not what was written. */
export function unseal(bytes: Uint8Array): Result<unknown, string> {
  const opening = Buffer.from(bytes.subarray(0, OPENING_LENGTH)).toString('latin1')
  const expected = OPENING.exec(opening)?.[1]
  if (expected === undefined) return fail('not in the form that 区闻 writes')

  const body = bytes.subarray(OPENING_LENGTH, bytes.length - TAIL.length)
  if (!TAIL.equals(bytes.subarray(bytes.length - TAIL.length))) return fail('cut off')
  if (sha256(body) !== expected) return fail('the checksum differs')
  return parseJson(body)
}

/** JSON from bytes that may be anything: never throws, never replaces what is not UTF-8. */
export function parseJson(bytes: Uint8Array): Result<unknown, string> {
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return fail(error.message)
    throw error
  }
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const HEAD = '{"sha256":"'
const MIDDLE = '",\n"content":'
const TAIL = Buffer.from('}\n')
const OPENING = /^\{"sha256":"([0-9a-f]{64})",\n"content":$/u
const OPENING_LENGTH = HEAD.length + 64 + MIDDLE.length
