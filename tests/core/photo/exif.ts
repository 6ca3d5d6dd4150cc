import { encode } from 'jpeg-js'
import type { Orientation } from '#core/photo/orientation'
import { joinedBytes } from '#core/photo/joined-bytes'

/** A JPEG of four coloured quarters: red, green above blue, white. Wider than high. */
export function quarters(): Uint8Array {
  const [width, height] = [48, 32]
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = COLOURS[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)] ?? [0, 0, 0]
      data.set([...colour, 255], (y * width + x) * 4)
    }
  }
  return new Uint8Array(encode({ width, height, data }, 95).data)
}

const COLOURS = [
  [220, 20, 20],
  [20, 180, 20],
  [20, 20, 220],
  [240, 240, 240],
] as const

/** The same pixels with a camera's note on how it was held. */
export function withOrientation(jpeg: Uint8Array, orientation: Orientation): Uint8Array {
  return withSegment(jpeg, 0xe1, [
    ...ascii('Exif\0\0'),
    ...tiff(orientation, orientation % 2 === 0),
  ])
}

/** Puts a segment right behind the start of the image. */
export function withSegment(
  jpeg: Uint8Array,
  marker: number,
  payload: readonly number[],
): Uint8Array {
  const length = payload.length + 2
  return joinedBytes([
    jpeg.subarray(0, 2),
    Uint8Array.of(0xff, marker, length >> 8, length & 0xff, ...payload),
    jpeg.subarray(2),
  ])
}

export function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0))
}

/** A header and one directory: the camera's maker, then the orientation. */
function tiff(orientation: number, isLittle: boolean): number[] {
  const short = (value: number) => (isLittle ? [value, 0] : [0, value])
  const long = (value: number) => (isLittle ? [value, 0, 0, 0] : [0, 0, 0, value])
  const tag = (high: number, low: number) => (isLittle ? [low, high] : [high, low])
  return [
    ...ascii(isLittle ? 'II' : 'MM'),
    ...short(42),
    ...long(8),
    ...short(2),
    ...tag(0x01, 0x0f),
    ...short(2),
    ...long(4),
    ...ascii('CAM\0'),
    ...tag(0x01, 0x12),
    ...short(3),
    ...long(1),
    ...short(orientation),
    0,
    0,
    ...long(0),
  ]
}
