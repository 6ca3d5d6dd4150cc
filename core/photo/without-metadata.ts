import { isColourProfile } from './colour-profile.ts'
import { joinedBytes } from './joined-bytes.ts'
import { bigEndian } from './whole-number.ts'
import { jpegSegments, type JpegSegment } from './jpeg-segments.ts'

/** The same picture without where, when and by whom it was taken. Not a pixel is touched. */
export function jpegWithoutMetadata(bytes: Uint8Array): Uint8Array {
  const segments = jpegSegments(bytes)
  if (segments === undefined) return bytes
  const kept = segments.filter((segment) => !tells(bytes, segment))
  return joinedBytes([
    Uint8Array.of(0xff, 0xd8),
    ...kept.map(({ from, to }) => bytes.subarray(from, to)),
    Uint8Array.of(0xff, 0xd9),
  ])
}

/** What a PNG tells beside its pixels: PNG third edition, 11.3.3 and 11.3.4. */
const TELLING_CHUNKS: ReadonlySet<string> = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'])

export function pngWithoutMetadata(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  let from = 8
  while (from + 12 <= bytes.length) {
    const to = from + 12 + bigEndian(bytes, from, 4)
    if (to > bytes.length) return bytes
    const name = String.fromCharCode(...bytes.subarray(from + 4, from + 8))
    if (!TELLING_CHUNKS.has(name)) kept.push(bytes.subarray(from, to))
    from = to
    if (name === 'IEND') return joinedBytes(kept)
  }
  return bytes
}

const COMMENT = 0xfe
const APP0 = 0xe0
const APP14 = 0xee
const APP15 = 0xef

/** Comments and application data, but not JFIF, a colour profile or Adobe's note on the colours. */
function tells(bytes: Uint8Array, segment: JpegSegment): boolean {
  const { marker } = segment
  if (marker === COMMENT) return true
  if (marker <= APP0 || marker > APP15 || marker === APP14) return false
  return !isColourProfile(bytes, segment)
}
