import { jpegSegments, type JpegSegment } from './jpeg-segments.ts'
import { bigEndian, littleEndian } from './whole-number.ts'

/** How a camera was held: Exif 2.32, tag 0x0112. 1 is upright; 5 to 8 lie on their side. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8]
const APP1 = 0xe1
const ORIENTATION_TAG = 0x0112

export function jpegOrientation(bytes: Uint8Array): Orientation {
  for (const segment of jpegSegments(bytes) ?? []) {
    const orientation = isExif(bytes, segment) ? orientationIn(bytes, segment) : undefined
    if (orientation !== undefined) return orientation
  }
  return 1
}

/** Whether width and height change places when the picture is put upright. */
export function isOnItsSide(orientation: Orientation): boolean {
  return orientation >= 5
}

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0]

function isExif(bytes: Uint8Array, { marker, data }: JpegSegment): boolean {
  return marker === APP1 && EXIF.every((letter, index) => bytes[data + index] === letter)
}

/** A TIFF header, then the first directory: a count and entries of 12 bytes. */
function orientationIn(bytes: Uint8Array, { data, to }: JpegSegment): Orientation | undefined {
  const tiff = bytes.subarray(data + EXIF.length, to)
  const read = tiff[0] === 0x49 ? littleEndian : bigEndian
  const directory = read(tiff, 4, 4)

  const count = read(tiff, directory, 2)
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12
    if (entry + 12 > tiff.length) return undefined
    if (read(tiff, entry, 2) !== ORIENTATION_TAG) continue
    return ORIENTATIONS.find((one) => one === read(tiff, entry + 8, 2))
  }
  return undefined
}
