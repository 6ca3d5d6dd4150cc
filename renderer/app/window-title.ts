import { openArticleId, useDesk } from '../state/desk.ts'
import { usePreferences } from '../state/preferences.ts'
import { currentTranslate } from './use-translate.ts'

/** The window is called after the article on the paper, so that it is found among other windows. */
export function nameWindow(): () => void {
  name()
  const stops = [useDesk.subscribe(name), usePreferences.subscribe(name)]
  return () => stops.forEach((stop) => stop())
}

function name(): void {
  const { rows, open } = useDesk.getState()
  const id = openArticleId(open)
  const title = rows.find((row) => row.id === id)?.title ?? ''
  const program = currentTranslate()('shell.name')
  const wanted = title === '' ? program : `${title} - ${program}`
  if (document.title !== wanted) document.title = wanted
}
