import type { Node } from 'prosemirror-model'
import { EditorState, type Transaction } from 'prosemirror-state'
import { EditorView, type DirectEditorProps } from 'prosemirror-view'
import type { Translate } from '#core/messages/translate'
import { separateCompositions } from './composition.ts'
import { useCurrentEditor } from './current-editor.ts'
import { editorPlugins } from './editor-plugins.ts'
import { firstPlace } from './field-keys.ts'
import { fieldViews } from './field-views.ts'
import { photoView } from './photos/photo-view.ts'
import { scrollAfterLayout } from './scroll-to-place.ts'
import { reviewedDispatch } from '../review/tracking/reviewed-dispatch.ts'
import './photos/photos.css'

export type PaperOptions = {
  readonly mount: HTMLElement
  readonly doc: Node
  readonly isReadOnly: boolean
  readonly translate: Translate
  /** Hears of every text that is settled: never of unfinished pinyin. */
  readonly onText: (doc: Node) => void
}

export type Paper = {
  readonly view: EditorView
  readonly setReadOnly: (isReadOnly: boolean) => void
  readonly close: () => void
}

/** Lays an article's document on the paper and makes it the current editor. */
export function openPaper({ mount, doc, onText, ...options }: PaperOptions): Paper {
  let told = doc
  let isReadOnly = options.isReadOnly
  const separated = separateCompositions()
  const reviewed = reviewedDispatch({ view: () => view, apply })

  function tell() {
    if (view.isDestroyed || view.composing || !reviewed.isSettled()) return
    if (view.state.doc === told) return
    told = view.state.doc
    onText(told)
  }

  const view: EditorView = new EditorView(mount, {
    state: EditorState.create({ doc, selection: firstPlace(doc), plugins: editorPlugins() }),
    editable: () => !isReadOnly,
    handleScrollToSelection: scrollAfterLayout(),
    ...paperProps(options.translate),
    dispatchTransaction: (tr: Transaction) => reviewed.dispatch(tr),
  })

  function apply(tr: Transaction) {
    view.updateState(view.state.apply(separated(tr)))
    useCurrentEditor.setState({ view, state: view.state })
    tell()
  }

  function settle() {
    if (view.isDestroyed) return
    reviewed.settle()
    tell()
  }
  // ProseMirror reads the last of a composition just after its end; then the text is settled.
  view.dom.addEventListener('compositionend', () => setTimeout(settle, 0))
  // Whatever comes next must find it so: before ProseMirror hears of the key.
  const ended = new AbortController()
  for (const act of ['keydown', 'compositionstart'] as const) {
    mount.addEventListener(act, settle, { capture: true, signal: ended.signal })
  }
  // Nobody outside hears what is typed: React would look for listeners all the way up at every key.
  for (const typed of ['keypress', 'beforeinput', 'input', 'keyup'] as const) {
    mount.addEventListener(typed, stopHere, { signal: ended.signal })
  }
  useCurrentEditor.setState({ view, state: view.state })

  return {
    view,
    setReadOnly: (next) => {
      isReadOnly = next
      view.setProps({})
      useCurrentEditor.setState({ view, state: view.state })
    },
    close: () => {
      ended.abort()
      if (useCurrentEditor.getState().view === view) {
        useCurrentEditor.setState({ view: null, state: null })
      }
      view.destroy()
    },
  }
}

function stopHere(event: Event): void {
  event.stopPropagation()
}

/** What depends on the interface's language. */
export function paperProps(t: Translate): Partial<DirectEditorProps> {
  return {
    nodeViews: { ...fieldViews(t), photo: photoView(t) },
    attributes: {
      role: 'group',
      // Read-only, it is still scrolled and read from the keyboard.
      tabindex: '0',
      'aria-label': t('editor.paper'),
      lang: 'zh-CN',
      spellcheck: 'false',
      autocorrect: 'off',
    },
  }
}
