import { jpegSegments } from './jpeg-segments.ts'
import { isOnItsSide, jpegOrientation } from './orientation.ts'
import type { PhotoFormat } from './photo-format.ts'
import { bigEndian, littleEndian } from './whole-number.ts'

/** Pixels. */
export type PhotoSize = { readonly width: number; readonly height: number }

/** How large a picture is once it stands upright; undefined when its header is not whole. */
export function uprightSize(bytes: Uint8Array, format: PhotoFormat): PhotoSize | undefined {
  const size = storedSize(bytes, format)
  if (size === undefined || size.width === 0 || size.height === 0) return undefined
  if (format !== 'jpg' || !isOnItsSide(jpegOrientation(bytes))) return size
  return { width: size.height, height: size.width }
}

function storedSize(bytes: Uint8Array, format: PhotoFormat): PhotoSize | undefined {
  if (format === 'jpg') return jpegSize(bytes)
  if (format === 'png') return { width: bigEndian(bytes, 16, 4), height: bigEndian(bytes, 20, 4) }
  if (format === 'gif')
    return { width: littleEndian(bytes, 6, 2), height: littleEndian(bytes, 8, 2) }
  return format === 'bmp' ? bmpSize(bytes) : undefined
}

/** In the frame header, SOF0 to SOF15 without the three markers in between that are none. */
function jpegSize(bytes: Uint8Array): PhotoSize | undefined {
  const frame = jpegSegments(bytes)?.find(({ marker }) => isFrame(marker))
  if (frame === undefined) return undefined
  return { height: bigEndian(bytes, frame.data + 1, 2), width: bigEndian(bytes, frame.data + 3, 2) }
}

const NO_FRAMES: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc])

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.has(marker)
}

/** A negative height means that rows run from top to bottom. */
function bmpSize(bytes: Uint8Array): PhotoSize {
  const height = littleEndian(bytes, 22, 4)
  return {
    width: littleEndian(bytes, 18, 4),
    height: height > 0x7fffffff ? 0x1_0000_0000 - height : height,
  }
}
