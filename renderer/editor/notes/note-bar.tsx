import { X } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslate } from '../../app/use-translate.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useCurrentEditor } from '../current-editor.ts'
import { FindField } from '../find/find-field.tsx'
import { closeNoteBar, putNote, useNoteBar, type AskedNote } from './note-bar-state.ts'
import { typedLink } from './note-place.ts'
import './notes.css'

/** One field for the address of a link or the words of a footnote. */
export function NoteBar() {
  const asked = useNoteBar((bar) => bar.asked)
  // Of another text its places are not true any more.
  const isCurrent = useCurrentEditor(({ state }) => state?.doc === asked?.doc)
  if (asked === null || !isCurrent) return null
  return <OpenNoteBar key={`${asked.place.kind} ${asked.place.from}`} asked={asked} />
}

/** Characters of the words that say what it is about. */
const SHOWN = 12

function OpenNoteBar({ asked }: { readonly asked: AskedNote }) {
  const t = useTranslate()
  const { place, doc } = asked
  const { kind } = place
  const [value, setValue] = useState(place.value)
  const [isRefused, setRefused] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])

  const letters = Array.from(doc.textBetween(place.from, place.to))
  const words = letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : letters.join('')
  const put = () => {
    const note = value.trim()
    const written = kind === 'link' && note !== '' ? typedLink(note) : note
    if (written === null) setRefused(true)
    else putNote(asked, written)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from any part of it
    <div
      className="note-bar"
      role="group"
      aria-label={t(`note.${kind}`, { words })}
      onKeyDown={onKeyDown}
    >
      <span className="note-bar-about">{t(`note.${kind}`, { words })}</span>
      <FindField
        ref={input}
        label={t(`note.${kind}-hint`)}
        value={value}
        onValue={(text) => {
          setValue(text)
          setRefused(false)
        }}
        onEnter={put}
      />
      <Button onClick={put}>{t('note.put')}</Button>
      {place.value !== '' && (
        <Button look="quiet" onClick={() => putNote(asked, '')}>
          {t(`note.remove-${kind}`)}
        </Button>
      )}
      <IconButton icon={X} label={t('note.close')} shortcut="Esc" onClick={closeNoteBar} />
      <output className="note-bar-refused">{isRefused && t('note.no-address')}</output>
    </div>
  )
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.stopPropagation()
  closeNoteBar()
}
