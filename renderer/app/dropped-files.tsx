import { FolderInput } from 'lucide-react'
import { useEffect, useState } from 'react'
import { isPackage, openPackage } from '../package/package-state.ts'
import { goTo } from '../state/place.ts'
import { isWritable } from '../state/session.ts'
import { useTranslate } from './use-translate.ts'
import './dropped-files.css'

/**
 * Files may be let go anywhere over the window. What takes them itself (a photo onto the paper, the
 * intake place) has prevented the default before the event comes up here.
 */
export function DroppedFiles() {
  const t = useTranslate()
  const [isOver, setOver] = useState(false)
  useEffect(() => listenForFiles(setOver), [])
  if (!isOver) return null
  return (
    <div className="drop-veil" aria-hidden>
      <p className="drop-word">
        <FolderInput />
        {t('shell.drop')}
      </p>
    </div>
  )
}

function listenForFiles(setOver: (isOver: boolean) => void): () => void {
  const listening = new AbortController()
  const options = { signal: listening.signal }
  window.addEventListener('dragover', (event) => onDragOver(event, setOver), options)
  window.addEventListener('drop', (event) => onDrop(event, setOver), options)
  window.addEventListener(
    'dragleave',
    // Leaving the window is leaving for nothing.
    (event) => event.relatedTarget === null && setOver(false),
    options,
  )
  return () => listening.abort()
}

function onDragOver(event: DragEvent, setOver: (isOver: boolean) => void): void {
  const hasFiles = event.dataTransfer?.types.includes('Files') === true
  setOver(hasFiles && !event.defaultPrevented && isWritable())
  // Without this the browser would leave the page for the file.
  if (hasFiles) event.preventDefault()
}

function onDrop(event: DragEvent, setOver: (isOver: boolean) => void): void {
  setOver(false)
  if (event.defaultPrevented) return
  const files = [...(event.dataTransfer?.files ?? [])]
  if (files.length === 0) return
  event.preventDefault()
  if (!isWritable()) return
  const [first] = files
  if (first !== undefined && isPackage(first)) openPackage(first)
  else goTo({ kind: 'intake', start: { kind: 'files', files } })
}
