import type { IntakeError } from '#core/intake/intake-error'
import { fail, ok, type Result } from '#core/shared/result'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
export type Decoded = { readonly text: string; readonly encoding: Encoding }

/**
 * Recognises UTF-8, UTF-16 and GB18030. Every attempt is strict, and what has no mark of its own must
 * also look like Chinese or plain text: nearly any bytes are *valid* GB18030.
 */
export function decodeText(bytes: Uint8Array): Result<Decoded, IntakeError> {
  const marked = byMark(bytes)
  if (marked !== undefined) return strictly(bytes, marked)
  if (bytes.includes(0)) return fromWide(bytes)

  const utf8 = decode(bytes, 'utf-8')
  if (utf8 !== undefined) return readable(utf8, 'utf-8')
  const gb = decode(bytes, 'gb18030')
  if (gb !== undefined && looksChinese(gb)) return readable(gb, 'gb18030')
  return fromWide(bytes)
}

function byMark(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0x84 && second === 0x31 && third === 0x95 && bytes[3] === 0x33
    ? 'gb18030'
    : undefined
}

function strictly(bytes: Uint8Array, encoding: Encoding): Result<Decoded, IntakeError> {
  const text = decode(bytes, encoding)
  return text === undefined ? fail({ kind: 'unknown-encoding' }) : readable(text, encoding)
}

/** UTF-16 without a mark: one byte order makes Chinese, the other rubbish. */
function fromWide(bytes: Uint8Array): Result<Decoded, IntakeError> {
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = bytes.length % 2 === 0 ? decode(bytes, encoding) : undefined
    if (text !== undefined && looksChinese(text)) return readable(text, encoding)
  }
  return bytes.includes(0)
    ? fail({ kind: 'unsupported', format: 'other' })
    : fail({ kind: 'unknown-encoding' })
}

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\ufeff/u, '')
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Control characters are what programs and pictures hold, and text does not. */
function readable(text: string, encoding: Encoding): Result<Decoded, IntakeError> {
  const clean = text.replace(DOS_END, '')
  const controls = Array.from(clean.matchAll(CONTROL)).length
  if (controls > 2 + clean.length / 1000) return fail({ kind: 'unsupported', format: 'other' })
  return ok({ text: clean.replaceAll(/\r\n?/gu, '\n'), encoding })
}

/* oxlint-disable eslint/no-control-regex -- they are what is looked for */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/gu
/** Programs of the DOS age end a text so. */
const DOS_END = /[\0\u001a]+$/u
/* oxlint-enable eslint/no-control-regex */

const SAMPLE = 20_000
const LEAST_SHARE = 0.85

/** Most of it is common Han, wide marks and plain letters. */
function looksChinese(text: string): boolean {
  const sample = Array.from(text.slice(0, SAMPLE))
  const expected = sample.filter((character) => isExpected(character)).length
  return sample.length > 0 && expected >= sample.length * LEAST_SHARE
}

function isExpected(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return code >= 0x20 || code === 9 || code === 10 || code === 13
  return COMMON_HAN.has(character) || /[\u3000-\u301f\uff01-\uff5e“”‘’—…·①-⑩]/u.test(character)
}

/** The 3 755 characters of GB 2312 level 1, which is most of any newspaper. */
const COMMON_HAN: ReadonlySet<string> = new Set(new TextDecoder('gb18030').decode(levelOne()))

function levelOne(): Uint8Array {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell)
  return Uint8Array.from(bytes)
}
