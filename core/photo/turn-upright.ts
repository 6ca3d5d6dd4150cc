import { isOnItsSide, type Orientation } from './orientation.ts'

/** Pixels row by row, one number each. */
export type Bitmap = {
  readonly width: number
  readonly height: number
  readonly pixels: Uint32Array
}

/** Where the pixel for (x, y) of the upright picture lies in the stored one. */
type Source = (x: number, y: number) => number

/** The picture as the photographer saw it. */
export function turnUpright(stored: Bitmap, orientation: Orientation): Bitmap {
  const { width, height, pixels } = stored
  const upright = isOnItsSide(orientation) ? { width: height, height: width } : { width, height }
  const source = sourceOf(stored, orientation)
  const turned = new Uint32Array(pixels.length)
  let at = 0
  for (let y = 0; y < upright.height; y += 1) {
    for (let x = 0; x < upright.width; x += 1) {
      turned[at] = pixels[source(x, y)] ?? 0
      at += 1
    }
  }
  return { ...upright, pixels: turned }
}

/** Exif 2.32, 4.6.5, Orientation: which stored row is at the top and which column at the left. */
function sourceOf({ width, height }: Bitmap, orientation: Orientation): Source {
  const [right, bottom] = [width - 1, height - 1]
  const sources: Readonly<Record<Orientation, Source>> = {
    1: (x, y) => y * width + x,
    2: (x, y) => y * width + right - x,
    3: (x, y) => (bottom - y) * width + right - x,
    4: (x, y) => (bottom - y) * width + x,
    5: (x, y) => x * width + y,
    6: (x, y) => (bottom - x) * width + y,
    7: (x, y) => (bottom - x) * width + right - y,
    8: (x, y) => x * width + right - y,
  }
  return sources[orientation]
}
