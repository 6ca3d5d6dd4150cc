import { ask } from '../shell/ask.ts'
import { useList } from '../state/list.ts'

/** A pause in typing long enough to mean it. */
const PAUSE_MS = 150
const LONGEST_QUERY = 200

let waiting: ReturnType<typeof setTimeout> | undefined

/** Searches titles and bodies after a short pause. An empty query ends the search. */
export function searchArticles(typed: string): void {
  clearTimeout(waiting)
  const query = queryIn(typed)
  if (query === '') return useList.setState({ typed, search: { kind: 'none' } })

  const { search } = useList.getState()
  useList.setState({
    typed,
    search: search.kind === 'found' ? search : { kind: 'asking', query },
  })
  waiting = setTimeout(() => void find(query), PAUSE_MS)
}

/** An answer that comes after newer words were typed is dropped. */
async function find(query: string): Promise<void> {
  const { hits, total } = await ask('desk:search', { query })
  if (query !== queryIn(useList.getState().typed)) return
  useList.setState({ search: { kind: 'found', query, hits, total } })
}

function queryIn(typed: string): string {
  return typed.trim().slice(0, LONGEST_QUERY)
}
