import { jpegSegments, type JpegSegment } from './jpeg-segments.ts'
import { joinedBytes } from './joined-bytes.ts'

const APP0 = 0xe0
const APP2 = 0xe2

/** Part of an ICC profile (ICC.1, B.4). Without it a phone's colours turn pale. */
export function isColourProfile(bytes: Uint8Array, { marker, data }: JpegSegment): boolean {
  return (
    marker === APP2 && String.fromCharCode(...bytes.subarray(data, data + 11)) === 'ICC_PROFILE'
  )
}

/** A picture that was encoded anew, with the colour profile of the one it was made of. */
export function withColourProfileOf(original: Uint8Array, encoded: Uint8Array): Uint8Array {
  const profile = (jpegSegments(original) ?? []).filter((segment) =>
    isColourProfile(original, segment),
  )
  const head = jpegSegments(encoded)?.find(({ marker }) => marker === APP0)?.to ?? 2
  return joinedBytes([
    encoded.subarray(0, head),
    ...profile.map(({ from, to }) => original.subarray(from, to)),
    encoded.subarray(head),
  ])
}
