import type { Node } from 'prosemirror-model'
import { Tooltip } from 'radix-ui'
import { useEffect, useRef } from 'react'
import { articleText } from '#core/article/article-text'
import { characterCount } from '#core/article/character-count'
import { useTranslate } from '../app/use-translate.ts'
import { afterPause } from '../state/after-pause.ts'
import { useCurrentEditor } from './current-editor.ts'
import './article-counts.css'
import '../ui/tooltip.css'

type Counts = { readonly characters: number; readonly paragraphs: number }

/** When the figures follow what is typed, in milliseconds. */
const DELAYS = { pause: 300, latest: 3_000 }

/** 字数 and paragraphs of the open article; the rule is shown on hover and on focus. */
export function ArticleCounts() {
  const t = useTranslate()
  const isOpen = useCurrentEditor(({ state }) => state !== null)
  if (!isOpen) return null
  return (
    <Tooltip.Root>
      <Tooltip.Trigger className="article-counts">
        <CountWords />
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className="tooltip" sideOffset={4} collisionPadding={8}>
          {t('count.rule')}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}

/**
 * Writes the figures itself: React measures the whole paper's selection whenever it draws anything,
 * which would be felt under fast fingers.
 */
function CountWords() {
  const t = useTranslate()
  const words = useRef<HTMLSpanElement>(null)
  useEffect(
    () =>
      followCounts(({ characters, paragraphs }) => {
        const figures = [
          t('count.characters', { count: characters }),
          t('count.paragraphs', { count: paragraphs }),
        ]
        words.current?.replaceChildren(figures.join(' · '))
      }),
    [t],
  )
  return <span ref={words} />
}

/** Another article is counted at once, a changed one in a moment. */
function followCounts(show: (counts: Counts) => void): () => void {
  function count() {
    const { state } = useCurrentEditor.getState()
    if (state !== null) show(countsOf(state.doc))
  }

  const counting = afterPause(count, DELAYS)
  const stop = useCurrentEditor.subscribe(({ view, state }, before) => {
    if (view !== before.view) count()
    else if (state?.doc !== before.state?.doc) counting.soon()
  })
  count()
  return () => {
    counting.callOff()
    stop()
  }
}

/** Of the paragraphs as they stood last: a long article is not counted anew for a word. */
let counted: ReadonlyMap<string, number> = new Map()

function countsOf(doc: Node): Counts {
  const { paragraphs } = articleText(doc)
  const before = counted
  counted = new Map(paragraphs.map((text) => [text, before.get(text) ?? characterCount(text)]))
  return {
    characters: paragraphs.reduce((sum, text) => sum + (counted.get(text) ?? 0), 0),
    paragraphs: paragraphs.filter((text) => text !== '').length,
  }
}
