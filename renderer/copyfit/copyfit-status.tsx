import type { EditorView } from 'prosemirror-view'
import { useEffect, useRef } from 'react'
import { documentJson } from '#core/article/document'
import type { Translate } from '#core/messages/translate'
import { useTranslate } from '../app/use-translate.ts'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { layoutLine } from '../layout/layout-line.ts'
import { afterPause } from '../state/after-pause.ts'
import { useDesk } from '../state/desk.ts'
import { usePreferences } from '../state/preferences.ts'
import { openDialog } from '../state/view.ts'
import { fitWords } from './fit-words.ts'
import { mayGoOf, wantedLinesOf } from './open-article-row.ts'
import './copyfit.css'

/** When the figures follow what is typed, in milliseconds. */
const DELAYS = { pause: 500, latest: 4_000 }

/** Lines of the open article in the desk's columns, and by how many it is over or under. */
export function CopyfitStatus() {
  const t = useTranslate()
  const isOpen = useCurrentEditor(({ state }) => state !== null)
  const words = useRef<HTMLSpanElement>(null)
  useEffect(
    () => (isOpen ? followFit((text) => words.current?.replaceChildren(text), t) : undefined),
    [isOpen, t],
  )
  if (!isOpen) return null
  return (
    <button
      type="button"
      className="copyfit-status"
      title={t('command.copyfit.show')}
      onClick={() => openDialog('copyfit')}
    >
      <span ref={words}>{t('copyfit.title')}</span>
    </button>
  )
}

/**
 * Fitted in a worker when the keys have paused. Written past React: it would measure the paper's
 * selection under fast fingers.
 */
function followFit(show: (words: string) => void, t: Translate): () => void {
  let fitted: EditorView | null = null
  const line = layoutLine<'columns'>((fit) => {
    if (useCurrentEditor.getState().view !== fitted) return
    const { characters } = usePreferences.getState().columnMeasure
    show(fitWords(t, fit, { wanted: wantedLinesOf(useDesk.getState()), characters }))
  })
  const fit = () => {
    const { view, state } = useCurrentEditor.getState()
    if (state === null) return
    fitted = view
    line.order({
      kind: 'columns',
      doc: documentJson(state.doc),
      measure: usePreferences.getState().columnMeasure,
      mayGo: mayGoOf(useDesk.getState()),
    })
  }
  const fitting = afterPause(fit, DELAYS)
  const stops = [
    useCurrentEditor.subscribe(({ view, state }, before) => {
      if (view !== before.view) show(t('copyfit.title'))
      if (state?.doc !== before.state?.doc) fitting.soon()
    }),
    useDesk.subscribe((desk, before) => {
      const isSame = mayGoOf(desk) === mayGoOf(before)
      if (!isSame || wantedLinesOf(desk) !== wantedLinesOf(before)) fitting.soon()
    }),
    usePreferences.subscribe(({ columnMeasure }, before) => {
      if (columnMeasure !== before.columnMeasure) fitting.soon()
    }),
  ]
  fitting.soon()
  return () => {
    fitting.callOff()
    line.close()
    for (const stop of stops) stop()
  }
}
