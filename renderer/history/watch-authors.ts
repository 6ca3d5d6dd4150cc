import type { EditorView } from 'prosemirror-view'
import type { ArticleId } from '#core/article/article'
import { documentJson } from '#core/article/document'
import type { LibraryError } from '#core/article/library-error'
import type { VersionRow } from '#core/history/version'
import { ok, type Result } from '#core/shared/result'
import { usePeople } from '../people/people-state.ts'
import { flushText } from '../saving/open-senders.ts'
import { ask, onNews } from '../shell/ask.ts'
import { afterPause } from '../state/after-pause.ts'
import {
  authorColours,
  coloursAgain,
  coloursOf,
  sharesOf,
  withAuthorColours,
} from './author-colours.ts'
import { authorsLine } from './authors-line.ts'
import { forgetAuthors, useAuthors } from './authors-state.ts'

/** Milliseconds: who wrote what is asked when nobody has typed for this long. */
const QUIET_MS = 700

export type AuthorsWatch = { readonly changed: () => void; readonly end: () => void }

/** Lays the colours on a paper and keeps them true until it ends. Nothing waits for it. */
export function watchAuthors(view: EditorView, id: ArticleId): AuthorsWatch {
  const line = authorsLine()
  let newest = 0
  const looking = afterPause(() => void look(), { pause: QUIET_MS })
  let isAsking = false
  let isOver = false

  function later(): void {
    if (!isOver) looking.soon()
  }

  async function look(): Promise<void> {
    if (isAsking || view.composing) return later()
    isAsking = true
    const asked = await answer()
    isAsking = false
    if (isOver) return
    if (!asked.ok) return useAuthors.setState({ error: asked.error })
    if (asked.value === 'outdated') later()
  }

  async function answer(): Promise<Result<'shown' | 'outdated', LibraryError>> {
    await flushText()
    const writer = await ask('history:writer', { id })
    if (!writer.ok) return writer
    const read = await readVersions()
    if (!read.ok) return read
    const { doc } = view.state
    const spans = await line.authorsOf({ by: writer.value.by, doc: documentJson(doc) })
    // What was typed meanwhile is asked for again, and an input method is never disturbed.
    if (isOver || view.state.doc !== doc || view.composing) return ok('outdated')
    const { only } = useAuthors.getState()
    view.dispatch(withAuthorColours(view.state.tr, coloursOf(doc, spans, only)))
    useAuthors.setState({ authors: sharesOf(spans), error: null })
    return ok('shown')
  }

  /** Those that the worker does not know yet, oldest first. One that is damaged is a gap. */
  async function readVersions(): Promise<Result<null, LibraryError>> {
    const listed = await ask('history:list', { id })
    if (!listed.ok) return listed
    const fresh = listed.value
      .filter(({ number, isDamaged }) => number > newest && !isDamaged)
      .toSorted((a, b) => a.number - b.number)
    for (const row of fresh) {
      // One after the other: all at once would be a hundred long articles in memory.
      // oxlint-disable-next-line no-await-in-loop
      const version = await ask('history:read', { id, number: row.number })
      if (isOver) return ok(null)
      if (version.ok) {
        const { by, doc } = version.value
        line.add({ number: row.number, restores: restoredFrom(row), by, doc })
      }
      // One that was thinned out meanwhile is not missed.
      if (!version.ok && version.error.kind !== 'not-found') return version
      newest = row.number
    }
    return ok(null)
  }

  function again(): void {
    const colours = authorColours(view.state)
    if (colours === null || view.composing) return
    const { only } = useAuthors.getState()
    const { state } = view
    view.dispatch(withAuthorColours(state.tr, coloursAgain(state.doc, colours, only)))
  }

  const stops = [
    onNews('article:saved', (news) => news.id === id && later()),
    useAuthors.subscribe((now, before) => {
      if (now.only !== before.only) again()
    }),
    usePeople.subscribe((now, before) => {
      if (now.people !== before.people) again()
    }),
  ]
  void look()

  return {
    changed: later,
    end: () => {
      isOver = true
      looking.callOff()
      for (const stop of stops) stop()
      line.close()
      forgetAuthors()
    },
  }
}

/** Its name is the number it was restored from. */
function restoredFrom({ cause, name }: VersionRow): number | null {
  return cause === 'restored' ? Number(name) : null
}
