import { bigEndian } from './whole-number.ts'

/**
 * One marker segment of a JPEG: `from` is its FF byte, `data` where its payload begins, `to` its
 * end. A start of scan reaches to the end of the pixels that follow it.
 */
export type JpegSegment = {
  readonly marker: number
  readonly from: number
  readonly data: number
  readonly to: number
}

const FILL = 0xff
const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9

/**
 * Everything between the start and the end of the image (ITU-T T.81, B.1.1). What a phone hangs on
 * behind the end is not part of it. Undefined when a segment does not begin with a marker.
 */
export function jpegSegments(bytes: Uint8Array): readonly JpegSegment[] | undefined {
  const segments: JpegSegment[] = []
  let from = 2
  while (from + 3 < bytes.length) {
    if (bytes[from] !== FILL) return undefined
    const marker = bytes[from + 1] ?? 0
    if (marker === END_OF_IMAGE) return segments
    if (marker === FILL) {
      from += 1
      continue
    }
    const header = from + 2 + bigEndian(bytes, from + 2, 2)
    const to = marker === START_OF_SCAN ? endOfScan(bytes, header) : header
    if (to > bytes.length) return undefined
    segments.push({ marker, from, data: from + 4, to })
    from = to
  }
  return segments
}

/** Inside a scan, FF means data before 00 and a restart before D0 to D7; a scan cut short ends with the file. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(FILL, from)
  while (at !== -1 && isInsideScan(bytes[at + 1] ?? 0)) at = bytes.indexOf(FILL, at + 1)
  return at === -1 || at + 1 >= bytes.length ? bytes.length : at
}

function isInsideScan(next: number): boolean {
  return next === 0 || next === FILL || (next >= 0xd0 && next <= 0xd7)
}
