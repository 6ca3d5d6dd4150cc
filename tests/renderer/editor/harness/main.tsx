import { TextSelection } from 'prosemirror-state'
import { Tooltip } from 'radix-ui'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import type { Shell } from '#bridge/contract'
import { schema } from '#core/article/schema'
import { finalDocument, originalDocument } from '#core/review/suggestions/final-document'
import { finalTextOf } from '#core/review/suggestions/final-text'
import { ArticleEditor } from '#renderer/editor/article-editor.tsx'
import { useCurrentEditor } from '#renderer/editor/current-editor'
import { editorAnswers } from '#renderer/editor/editor-commands'
import { EditorToolbar } from '#renderer/editor/editor-toolbar.tsx'
import { flushText, listenForLeaving } from '#renderer/saving/open-senders'
import { placeOf } from '#renderer/editor/final-places'
import { useTracking } from '#renderer/review/tracking/tracking-state'
import { useDesk } from '#renderer/state/desk'
import { useToasts } from '#renderer/state/toasts'
import { useSaving } from '#renderer/state/saving'
import '../../../../renderer/ui/tokens.css'
import '../../../../renderer/ui/base.css'
import './harness.css'

// The policy of the product forbids making code from text.
z.config({ jitless: true })

/** The page's end of the wire: questions go to the test's server, news comes from the test. */
const listeners = new Set<(name: string, news: unknown) => void>()
const shell: Shell = {
  ask: async (name, question) => {
    const body = JSON.stringify(question)
    const response = await fetch(`/ask/${name}`, {
      method: 'POST',
      body,
      keepalive: body.length * 3 < 60_000,
    })
    if (!response.ok) throw new Error(String(response.status))
    return response.json()
  },
  onNews: (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
Object.defineProperty(window, 'shell', { value: shell })
Object.defineProperty(window, 'harness', {
  value: {
    schema,
    answers: editorAnswers,
    flush: flushText,
    select,
    selectFinal,
    track: useTracking.setState,
    original: () => JSON.stringify(originalDocument(openText()).toJSON()),
    final: () => JSON.stringify(finalDocument(openText()).toJSON()),
    finalTexts: () => textBlocks().map(({ node }) => finalTextOf(node).text),
    editor: useCurrentEditor.getState,
    saving: useSaving.getState,
    toasts: () => useToasts.getState().toasts.map(({ text }) => text),
    announce: (name: string, news: unknown) => {
      for (const listener of listeners) listener(name, news)
    },
  },
})

function select(anchor: number, head: number) {
  const { view } = useCurrentEditor.getState()
  view?.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, anchor, head)))
}

/** Selects a part of the final text of one block. */
function selectFinal(index: number, from: number, to: number) {
  const block = textBlocks()[index]
  if (block === undefined) throw new Error('no block')
  useCurrentEditor.getState().view?.focus()
  const place = placeOf(block, { from, to })
  select(place.from, place.to)
}

function openText() {
  const { state } = useCurrentEditor.getState()
  if (state === null) throw new Error('no paper')
  return state.doc
}

function textBlocks() {
  const found: Parameters<typeof placeOf>[0][] = []
  openText().descendants((node, position) => {
    if (!node.isTextblock) return
    found.push({ node, from: position + 1, to: position + 1 + node.content.size })
  })
  return found
}

function Harness() {
  const desk = useDesk(({ open }) => open)
  const [shown, setShown] = useState(true)
  useEffect(() => listenForLeaving(), [])
  return (
    <Tooltip.Provider>
      <EditorToolbar />
      <button type="button" id="toggle" onClick={() => setShown(!shown)}>
        switch
      </button>
      <div className="harness-paper">
        {shown && desk.kind === 'open' && (
          <ArticleEditor opened={desk.opened} readOnly={location.hash === '#read-only'} />
        )}
      </div>
    </Tooltip.Provider>
  )
}

async function start() {
  const { hash } = location
  document.documentElement.dataset['theme'] =
    new URLSearchParams(location.search).get('theme') ?? 'light'
  const id = '00000000-0000-4000-8000-000000000001'
  const answer = await fetch(`/ask/article:load`, {
    method: 'POST',
    body: JSON.stringify({ id, hash }),
  })
  const loaded = await answer.json()
  useDesk.setState({ open: { kind: 'open', opened: loaded.value } })
  const root = document.querySelector('#root')
  if (root === null) throw new Error('no root')
  createRoot(root).render(<Harness />)
}

await start()
