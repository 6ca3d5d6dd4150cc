import { ArrowDown, ArrowUp, CaseSensitive, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { EditorView } from 'prosemirror-view'
import { useTranslate } from '../../app/use-translate.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { useCurrentEditor } from '../current-editor.ts'
import { closeFindBar, useFindBar } from './find-bar-state.ts'
import { FindField } from './find-field.tsx'
import { findingOf, lookFor } from './find-plugin.ts'
import { replaceCurrent, showCurrent, step } from './find-steps.ts'
import { ReplacePreview } from './replace-preview.tsx'
import './find-bar.css'

/** Find and replace over every field of the open article. */
export function FindBar() {
  const view = useCurrentEditor((current) => current.view)
  const { mode, asked } = useFindBar()
  if (view === null || mode === 'closed') return null
  // Asked for again, it takes the keyboard again.
  return <OpenFindBar key={asked} view={view} canReplace={mode === 'replace'} />
}

type OpenFindBarProps = { readonly view: EditorView; readonly canReplace: boolean }

function OpenFindBar({ view, canReplace }: OpenFindBarProps) {
  const t = useTranslate()
  const { query, isLoose, isPreviewing } = useFindBar()
  const input = useRef<HTMLInputElement>(null)
  const bar = useRef<HTMLDivElement>(null)

  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  useEffect(() => {
    view.dispatch(lookFor(view.state.tr, { query, isLoose }))
    showCurrent(view)
  }, [view, query, isLoose])
  useEffect(() => listenAround(bar.current, view), [view])

  return (
    <div ref={bar} className="find-bar" role="search" aria-label={t('find.name')}>
      <div className="find-row">
        <FindField
          ref={input}
          label={t('find.find')}
          value={query}
          onValue={(value) => useFindBar.setState({ query: value, isPreviewing: false })}
          onEnter={(isBack) => step(view, isBack ? -1 : 1)}
        />
        <MatchCount />
        <IconButton
          icon={ArrowUp}
          label={t('find.previous')}
          shortcut="Shift+F3"
          onClick={() => step(view, -1)}
        />
        <IconButton
          icon={ArrowDown}
          label={t('find.next')}
          shortcut="F3"
          onClick={() => step(view, 1)}
        />
        <IconButton
          icon={CaseSensitive}
          label={t('find.loose')}
          aria-pressed={isLoose}
          onClick={() => useFindBar.setState({ isLoose: !isLoose })}
        />
        <IconButton
          icon={X}
          label={t('find.close')}
          shortcut="Esc"
          onClick={() => closeFindBar(view)}
        />
      </div>
      {canReplace && <ReplaceRow view={view} />}
      {canReplace && isPreviewing && <ReplacePreview view={view} />}
    </div>
  )
}

function MatchCount() {
  const t = useTranslate()
  const count = useCurrentEditor(({ state }) => (state ? findingOf(state).matches.length : 0))
  const at = useCurrentEditor(({ state }) => (state ? findingOf(state).at : -1))
  const isAsked = useFindBar(({ query }) => query !== '')
  return (
    <output className="find-count">
      {isAsked && count === 0 && t('find.none')}
      {isAsked && count > 0 && t('find.count', { at: at + 1, count })}
    </output>
  )
}

function ReplaceRow({ view }: { readonly view: EditorView }) {
  const t = useTranslate()
  const replacement = useFindBar((bar) => bar.replacement)
  const count = useCurrentEditor(({ state }) => (state ? findingOf(state).matches.length : 0))
  const isDisabled = useCurrentEditor(() => !view.editable) || count === 0
  return (
    <div className="find-row">
      <FindField
        label={t('find.replace-with')}
        value={replacement}
        onValue={(value) => useFindBar.setState({ replacement: value })}
        onEnter={() => replaceCurrent(view, replacement)}
      />
      <Button disabled={isDisabled} onClick={() => replaceCurrent(view, replacement)}>
        {t('find.replace')}
      </Button>
      <Button disabled={isDisabled} onClick={() => useFindBar.setState({ isPreviewing: true })}>
        {t('find.replace-all')}
      </Button>
    </div>
  )
}

/** F3 walks from the paper too; Esc closes wherever the keyboard is in the editor. */
function listenAround(bar: HTMLElement | null, view: EditorView): () => void {
  const editor = bar?.closest('.editor')
  const onKey = (event: Event) => event instanceof KeyboardEvent && answerKey(event, view)
  editor?.addEventListener('keydown', onKey)
  return () => editor?.removeEventListener('keydown', onKey)
}

function answerKey(event: KeyboardEvent, view: EditorView): void {
  if (event.isComposing || event.defaultPrevented) return
  if (event.key === 'Escape') closeFindBar(view)
  else if (event.key === 'F3') step(view, event.shiftKey ? -1 : 1)
  else return
  event.preventDefault()
  event.stopPropagation()
}
