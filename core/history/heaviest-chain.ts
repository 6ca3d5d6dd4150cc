/** Two things that may belong together, by their places in two sequences. */
export type Candidate = { readonly before: number; readonly after: number; readonly weight: number }

/**
 * Of all candidates those that can stand in the same order on both sides and together weigh most:
 * what is left out has moved. O(n log n).
 */
export function heaviestChain(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = candidates.toSorted((a, b) => a.before - b.before || b.after - a.after)
  const places = sorted.reduce((most, { after }) => Math.max(most, after + 1), 0)
  const best = bestBelow(places)
  const links: Link[] = []
  for (const candidate of sorted) {
    const last = best.find(candidate.after)
    const link = { candidate, last, total: (last?.total ?? 0) + candidate.weight }
    links.push(link)
    best.put(candidate.after, link)
  }
  const heaviest = links.reduce<Link | undefined>(heavier, undefined)
  const chain: Candidate[] = []
  for (let link = heaviest; link !== undefined; link = link.last) chain.push(link.candidate)
  return chain.toReversed()
}

type Link = {
  readonly candidate: Candidate
  readonly last: Link | undefined
  readonly total: number
}

/** A Fenwick tree over places: the heaviest link that ends before one. */
function bestBelow(places: number) {
  const tree: (Link | undefined)[] = Array.from({ length: places + 1 }, () => undefined)
  return {
    find: (place: number): Link | undefined => {
      let found: Link | undefined
      for (let at = place; at > 0; at -= at & -at) found = heavier(found, tree[at])
      return found
    },
    put: (place: number, link: Link) => {
      for (let at = place + 1; at <= places; at += at & -at) tree[at] = heavier(tree[at], link)
    },
  }
}

function heavier<T extends Link | undefined>(one: T, other: T): T {
  return (other?.total ?? 0) > (one?.total ?? 0) ? other : one
}
