import { useMemo } from 'react'
import { useTranslate } from '../../app/use-translate.ts'
import { useSettledEditor } from '../settled-editor.ts'
import { showNote } from './note-bar-state.ts'
import { notesIn } from './notes-in.ts'
import './notes.css'

/** The footnotes below the paper, as they will stand at the foot of a page; each leads to its words. */
export function NoteList() {
  const t = useTranslate()
  const view = useSettledEditor((editor) => editor.view)
  const doc = useSettledEditor(({ state }) => state?.doc ?? null)
  const notes = useMemo(() => (doc === null ? [] : notesIn(doc)), [doc])
  if (view === null || notes.length === 0) return null
  return (
    <ol className="note-list" aria-label={t('note.list')}>
      {notes.map((note, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a footnote is known by its number alone
        <li key={index}>
          <button type="button" onClick={() => showNote(view, note)}>
            <span className="note-number">{index + 1}</span>
            {note.note}
          </button>
        </li>
      ))}
    </ol>
  )
}
