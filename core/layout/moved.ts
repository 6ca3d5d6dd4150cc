import type { LaidLine, LaidPage } from './laid.ts'

type Way = { readonly x: number; readonly y: number }

/** Everything on it, that far to the right and down. */
export function moved({ lines, pictures, boxes }: LaidPage, way: Way): LaidPage {
  const place = <Placed extends Way>(one: Placed): Placed => ({
    ...one,
    x: one.x + way.x,
    y: one.y + way.y,
  })
  return {
    lines: lines.map((line) => movedLine(line, way)),
    pictures: pictures.map(place),
    boxes: boxes.map(place),
  }
}

export function movedLine(line: LaidLine, { x, y }: Way): LaidLine {
  return {
    ...line,
    y: line.y + y,
    spans: line.spans.map((span) => ({ ...span, x: span.x + x })),
  }
}
