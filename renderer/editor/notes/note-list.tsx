import { useEffect, useState } from 'react'
import { useTranslate } from '../../app/use-translate.ts'
import { afterPause } from '../../state/after-pause.ts'
import { useCurrentEditor } from '../current-editor.ts'
import { showNote } from './note-bar-state.ts'
import { notesIn } from './notes-in.ts'
import './notes.css'

/** Milliseconds after the last key. */
const PAUSE = 200

/** The footnotes below the paper, as they will stand at the foot of a page; each leads to its words. */
export function NoteList() {
  const t = useTranslate()
  const [notes, setNotes] = useState<readonly string[]>([])
  useEffect(() => followNotes(setNotes), [])
  if (notes.length === 0) return null
  return (
    <ol className="note-list" aria-label={t('note.list')}>
      {notes.map((note, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a footnote is known by its number alone
        <li key={index}>
          <button type="button" onClick={() => showNumber(index)}>
            <span className="note-number">{index + 1}</span>
            {note}
          </button>
        </li>
      ))}
    </ol>
  )
}

/** Only a list that became another one is drawn again. */
function followNotes(show: (notes: readonly string[]) => void): () => void {
  let shown: readonly string[] = []
  const read = () => {
    const { state } = useCurrentEditor.getState()
    const notes = state === null ? [] : notesIn(state.doc).map(({ note }) => note)
    if (notes.length === shown.length && notes.every((note, at) => note === shown[at])) return
    shown = notes
    show(notes)
  }
  const reading = afterPause(read, { pause: PAUSE })
  const stop = useCurrentEditor.subscribe(({ state }, before) => {
    if (state?.doc !== before.state?.doc) reading.soon()
  })
  read()
  return () => {
    reading.callOff()
    stop()
  }
}

/** Where it stands now, not where it stood when it was listed. */
function showNumber(index: number): void {
  const { view } = useCurrentEditor.getState()
  const note = view === null ? undefined : notesIn(view.state.doc)[index]
  if (view !== null && note !== undefined) showNote(view, note)
}
