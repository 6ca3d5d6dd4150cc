import { readFileSync } from 'node:fs'
import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '#backend/intake/decode-text'

const PAGE = readFileSync('assets/sample/page.txt', 'utf8')
/** 管城区召开会议。 and 你好 in GB18030. */
const GB_LINE = Uint8Array.from([
  0xb9, 0xdc, 0xb3, 0xc7, 0xc7, 0xf8, 0xd5, 0xd9, 0xbf, 0xaa, 0xbb, 0xe1, 0xd2, 0xe9, 0xa1, 0xa3,
])
/** 臨江區召開會議，部署防汛工作。 in Big5. */
const BIG5_LINE = Uint8Array.from([
  0xc1, 0x7b, 0xa6, 0xbf, 0xb0, 0xcf, 0xa5, 0x6c, 0xb6, 0x7d, 0xb7, 0x7c, 0xc4, 0xb3, 0xa1, 0x41,
])

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', Buffer.from(PAGE)],
    ['utf-8', Buffer.from(`\ufeff${PAGE}`)],
    ['utf-16le', Buffer.from(`\ufeff${PAGE}`, 'utf16le')],
    ['utf-16le', Buffer.from(PAGE, 'utf16le')],
    ['utf-16be', Buffer.from(`\ufeff${PAGE}`, 'utf16le').swap16()],
    ['utf-16be', Buffer.from(PAGE, 'utf16le').swap16()],
  ])('%s is recognised, with and without a mark', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: { text: PAGE, encoding } })
  })

  it('GB18030 is recognised', () => {
    const bytes = new Uint8Array(Array.from({ length: 40 }, () => Array.from(GB_LINE)).flat())
    expect(decodeText(bytes)).toEqual({
      ok: true,
      value: { text: '管城区召开会议。'.repeat(40), encoding: 'gb18030' },
    })
    expect(decodeText(GB_LINE)).toMatchObject({ value: { encoding: 'gb18030' } })
  })

  it('plain English is UTF-8', () => {
    expect(decodeText(Buffer.from('Hello, world'))).toMatchObject({ value: { encoding: 'utf-8' } })
  })

  it('that is none of them is said to be unknown, not guessed', () => {
    const bytes = new Uint8Array(Array.from({ length: 20 }, () => Array.from(BIG5_LINE)).flat())
    expect(decodeText(bytes)).toEqual({ ok: false, error: { kind: 'unknown-encoding' } })
  })

  it('of a text with one damaged byte is unknown; nothing is replaced by question marks', () => {
    const bytes = Buffer.from(PAGE)
    bytes[100] = 0xff
    expect(decodeText(bytes)).toEqual({ ok: false, error: { kind: 'unknown-encoding' } })
  })

  it('is none when the bytes are no text', () => {
    const bytes = Uint8Array.from(
      { length: 4000 },
      (_, index) => (index * 7919 + (index >> 3)) % 256,
    )
    expect(decodeText(bytes).ok).toBe(false)
  })

  it('turns every line end into one', () => {
    expect(decodeText(Buffer.from('一\r\n二\r三\n四'))).toMatchObject({
      value: { text: '一\n二\n三\n四' },
    })
  })

  it('gives any text of UTF-8 back as it was', () => {
    const same = property(string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const decoded = decodeText(Buffer.from(text))
      const value = { text: text.replaceAll(/\r\n?/gu, '\n'), encoding: 'utf-8' }
      expect(decoded).toEqual({ ok: true, value })
    })
    expect(() => assert(same)).not.toThrow()
  })
})
