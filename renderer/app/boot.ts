import { onNews } from '../shell/ask.ts'
import { ask } from '../shell/ask.ts'
import { openReplaced, readOpenAgain } from '../desk/open-article.ts'
import { hearRows } from '../desk/row-news.ts'
import { askWhoIsHere, hearPeople } from '../people/people-state.ts'
import { hearProcess } from '../process/process-state.ts'
import { hearStyles } from '../house-style/house-style-state.ts'
import { followTracking } from '../review/follow-tracking.ts'
import { startClock } from '../state/clock.ts'
import { EMPTY_DESK, useDesk } from '../state/desk.ts'
import { usePreferences } from '../state/preferences.ts'
import { useSession } from '../state/session.ts'
import { NARROW, useView } from '../state/view.ts'
import type { LibraryState } from '#bridge/library-state'
import { showEverything } from '../state/list.ts'
import { hearUnsaved } from './hear-unsaved.ts'

/** Starts the program: preferences first, so that the first words are in the right language. */
export async function boot(): Promise<void> {
  startClock()
  hearUnsaved()
  hearRows()
  hearPeople()
  hearProcess()
  hearStyles()
  followTracking()
  onNews('article:replaced', ({ id }) => void openReplaced(id))
  onNews('library:ownership-changed', (library) => {
    useSession.setState({ session: { kind: 'ready', library } })
    if (library.access.kind === 'owner') void readOpenAgain()
  })
  const { preferences, library, version, shell, recentLibraries } = await ask('app:start', {})
  usePreferences.setState(preferences)
  useView.setState({
    listShown: preferences.listShown,
    inspectorShown: preferences.inspectorShown && !window.matchMedia(NARROW).matches,
  })
  useSession.setState({ version, shell, recentLibraries })
  if (library.ok) await enterLibrary(library.value)
  else useSession.setState({ session: { kind: 'failed', error: library.error } })
}

/** Puts another library's articles on the desk. */
export async function enterLibrary(library: LibraryState): Promise<void> {
  const rows = await ask('desk:rows', {})
  useDesk.setState({ ...EMPTY_DESK, rows })
  showEverything()
  useSession.setState({ session: { kind: 'ready', library } })
  await askWhoIsHere()
}
