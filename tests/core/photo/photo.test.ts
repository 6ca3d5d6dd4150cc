import { decode } from 'jpeg-js'
import { describe, expect, it } from 'vitest'
import { jpegOrientation, type Orientation } from '#core/photo/orientation'
import { photoFormat } from '#core/photo/photo-format'
import { uprightSize } from '#core/photo/photo-size'
import { turnUpright } from '#core/photo/turn-upright'
import { jpegWithoutMetadata, pngWithoutMetadata } from '#core/photo/without-metadata'
import { withColourProfileOf } from '#core/photo/colour-profile'
import { joinedBytes } from '#core/photo/joined-bytes'
import { ascii, quarters, withOrientation, withSegment } from './exif.ts'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? ascii(part) : part)))

const chunk = (name: string, data: string) => [
  0,
  0,
  0,
  data.length,
  ...ascii(name + data),
  1,
  2,
  3,
  4,
]

const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8]

describe('the format of a photo', () => {
  it.each([
    ['jpg', quarters()],
    ['png', bytes([0x89], 'PNG\r\n\u001A\n')],
    ['gif', bytes('GIF89a')],
    [
      'bmp',
      bytes(
        'BM',
        Array.from({ length: 30 }, () => 0),
      ),
    ],
    ['webp', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
    ['heic', bytes([0, 0, 0, 24], 'ftypheic')],
    ['heic', bytes([0, 0, 0, 24], 'ftypmif1')],
    ['avif', bytes([0, 0, 0, 24], 'ftypavif')],
    ['tiff', bytes('II*\0', [8, 0, 0, 0])],
    ['tiff', bytes('MM\0*', [0, 0, 0, 8])],
    ['raw', bytes('II*\0', [16, 0, 0, 0], 'CR')],
    ['raw', bytes('FUJIFILMCCD-RAW')],
    ['psd', bytes('8BPS')],
    ['pdf', bytes('%PDF-1.7')],
    ['svg', bytes('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">')],
    ['svg', bytes('<svg width="1">')],
    [undefined, bytes('本报讯')],
    [undefined, bytes('PK\u0003\u0004')],
    [undefined, bytes('')],
    [undefined, bytes('ÿØ')],
  ])('is %s by its first bytes', (format, file) => {
    expect(photoFormat(file)).toBe(format)
  })
})

describe('the orientation of a photo', () => {
  it.each(ORIENTATIONS)('%i is read off either byte order', (orientation) => {
    expect(jpegOrientation(withOrientation(quarters(), orientation))).toBe(orientation)
  })

  it('is upright without Exif', () => {
    expect(jpegOrientation(quarters())).toBe(1)
  })

  it.each([
    ['a directory beyond the segment', [...ascii('Exif\0\0II*\0'), 0xff, 0xff, 0xff, 0x7f]],
    ['a segment that ends at once', ascii('Exif\0\0')],
    [
      'a value nobody defined',
      [...ascii('Exif\0\0II*\0'), 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 9, 0, 0, 0],
    ],
  ])('is upright with %s', (_, payload) => {
    expect(jpegOrientation(withSegment(quarters(), 0xe1, payload))).toBe(1)
  })
})

describe('a photo without its metadata', () => {
  it('has the same pixels and no word of where it was taken', () => {
    const plain = quarters()
    const telling = withSegment(
      withSegment(withOrientation(plain, 6), 0xed, ascii('Photoshop 3.0\0机密')),
      0xfe,
      ascii('GPS 34.74N'),
    )
    const stripped = jpegWithoutMetadata(telling)
    expect(String.fromCharCode(...stripped)).not.toMatch(/Exif|Photoshop|GPS/u)
    expect(decode(stripped, { useTArray: true }).data).toEqual(
      decode(plain, { useTArray: true }).data,
    )
  })

  it('keeps the colour profile and Adobe’s note on the colours', () => {
    const profile = ascii('ICC_PROFILE\0\u0001\u0001...')
    const photo = withSegment(
      withSegment(quarters(), 0xee, ascii('Adobe\0d\0\0\0\0\u0001')),
      0xe2,
      profile,
    )
    expect(jpegWithoutMetadata(photo)).toEqual(photo)
  })

  it('loses what a phone hangs on behind the picture', () => {
    const plain = jpegWithoutMetadata(quarters())
    const longer = joinedBytes([plain, withOrientation(quarters(), 3)])
    expect(jpegWithoutMetadata(longer)).toEqual(plain)
  })

  it('is left alone when it is damaged', () => {
    const damaged = Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1, 2, 3)
    expect(jpegWithoutMetadata(damaged)).toEqual(damaged)
  })

  it('of a PNG keeps every chunk but the telling ones', () => {
    const signature = [0x89, ...ascii('PNG\r\n\u001A\n')]
    const kept = [
      ...chunk('IHDR', 'x'.repeat(13)),
      ...chunk('iCCP', 'p'),
      ...chunk('IDAT', 'pixels'),
    ]
    const telling = [...chunk('eXIf', 'GPS'), ...chunk('tEXt', 'Author'), ...chunk('tIME', '2026')]
    const end = chunk('IEND', '')
    expect(pngWithoutMetadata(bytes(signature, kept, telling, end))).toEqual(
      bytes(signature, kept, end),
    )
  })
})

describe('the size of a photo', () => {
  it.each(ORIENTATIONS)('is that of the upright picture for orientation %i', (orientation) => {
    const size = orientation >= 5 ? { width: 32, height: 48 } : { width: 48, height: 32 }
    expect(uprightSize(withOrientation(quarters(), orientation), 'jpg')).toEqual(size)
  })

  it.each([
    ['png', bytes([0x89], 'PNG\r\n\u001A\n', [0, 0, 0, 13], 'IHDR', [0, 0, 2, 0], [0, 0, 1, 0])],
    ['gif', bytes('GIF89a', [0, 2], [0, 1])],
    [
      'bmp',
      bytes(
        'BM',
        Array.from({ length: 16 }, () => 0),
        [0, 2, 0, 0],
        [0, 255, 255, 255],
      ),
    ],
  ] as const)('is read off the header of a %s', (format, file) => {
    expect(uprightSize(file, format)).toEqual({ width: 512, height: 256 })
  })

  it('is not made up for half a header', () => {
    expect(uprightSize(bytes('GIF89a'), 'gif')).toBeUndefined()
    expect(uprightSize(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0), 'jpg')).toBeUndefined()
  })
})

describe('turning a photo upright', () => {
  const upright = { width: 3, height: 2, pixels: Uint32Array.of(1, 2, 3, 4, 5, 6) }

  /** How each camera position stores the same upright picture. */
  it.each([
    [1, 3, [1, 2, 3, 4, 5, 6]],
    [2, 3, [3, 2, 1, 6, 5, 4]],
    [3, 3, [6, 5, 4, 3, 2, 1]],
    [4, 3, [4, 5, 6, 1, 2, 3]],
    [5, 2, [1, 4, 2, 5, 3, 6]],
    [6, 2, [3, 6, 2, 5, 1, 4]],
    [7, 2, [6, 3, 5, 2, 4, 1]],
    [8, 2, [4, 1, 5, 2, 6, 3]],
  ] as const)('undoes orientation %i', (orientation, width, stored) => {
    const bitmap = { width, height: 6 / width, pixels: Uint32Array.from(stored) }
    expect(turnUpright(bitmap, orientation)).toEqual(upright)
  })
})

describe('a photo encoded anew', () => {
  it('keeps the colour profile of the one it was made of', () => {
    const original = withSegment(quarters(), 0xe2, ascii('ICC_PROFILE\0\u0001\u0001wide'))
    const anew = withColourProfileOf(original, quarters())
    expect(String.fromCharCode(...anew)).toContain('ICC_PROFILE\0\u0001\u0001wide')
    expect(decode(anew, { useTArray: true }).width).toBe(48)
  })
})
