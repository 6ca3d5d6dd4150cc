import type { Span } from '#core/shared/span'

/** Tells which of many spans reach into a place without looking at all of them. */
export function spansByUnit<S extends Span>(spans: readonly S[]): (place: Span) => ReadonlySet<S> {
  const units = new Map<number, S[]>()
  for (const span of spans) {
    for (let at = span.from; at < span.to; at += 1) {
      const known = units.get(at)
      if (known === undefined) units.set(at, [span])
      else known.push(span)
    }
  }
  return ({ from, to }) => {
    const reached = new Set<S>()
    for (let at = from; at < Math.max(to, from + 1); at += 1) {
      for (const span of units.get(at) ?? []) reached.add(span)
    }
    return reached
  }
}
