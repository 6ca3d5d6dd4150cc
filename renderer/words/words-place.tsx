import type { WordsTab } from '../state/place.ts'

/** The desk's own words, people and rules. */
export function WordsPlace({ tab }: { readonly tab: WordsTab }) {
  return <main>{tab}</main>
}
