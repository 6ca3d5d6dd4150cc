import { create } from 'zustand'
import {
  EVERYTHING,
  type Arrangement,
  type ListFilter,
  type SearchHit,
} from '../desk/list-lines.ts'

/** A search over titles and bodies: what was typed, and what came back for it. */
export type Search =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking'; readonly query: string }
  | {
      readonly kind: 'found'
      readonly query: string
      readonly hits: readonly SearchHit[]
      readonly total: number
    }

export type ListState = {
  readonly filter: ListFilter
  readonly arrangement: Arrangement
  /** What stands in the search box. */
  readonly typed: string
  readonly search: Search
}

export const useList = create<ListState>(() => ({
  filter: EVERYTHING,
  arrangement: 'arrival',
  typed: '',
  search: { kind: 'none' },
}))

/** No filter and no search: every article is in the list. */
export function showEverything(): void {
  useList.setState({ filter: EVERYTHING, typed: '', search: { kind: 'none' } })
}

export function setFilter(change: Partial<ListFilter>): void {
  useList.setState(({ filter }) => ({ filter: { ...filter, ...change } }))
}
