import type { Node } from 'prosemirror-model'
import { Tooltip } from 'radix-ui'
import { useEffect, useState } from 'react'
import { articleText } from '#core/article/article-text'
import { characterCount } from '#core/article/character-count'
import { useTranslate } from '../app/use-translate.ts'
import { useCurrentEditor } from './current-editor.ts'
import './article-counts.css'
import '../ui/tooltip.css'

type Counts = { readonly characters: number; readonly paragraphs: number }

/** While somebody types, the figures follow at most this often, and never in the way of a key. */
const REFRESH_MS = 500

/** 字数 and paragraphs of the open article; the rule is shown on hover and on focus. */
export function ArticleCounts() {
  const t = useTranslate()
  const counts = useCounts()
  if (counts === undefined) return null
  return (
    <Tooltip.Root>
      <Tooltip.Trigger className="article-counts">
        {t('count.characters', { count: counts.characters })}
        {' · '}
        {t('count.paragraphs', { count: counts.paragraphs })}
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className="tooltip" sideOffset={4} collisionPadding={8}>
          {t('count.rule')}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}

function useCounts(): Counts | undefined {
  const [counts, setCounts] = useState<Counts | undefined>(currentCounts)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = useCurrentEditor.subscribe(({ state }, before) => {
      if (state?.doc === before.state?.doc) return
      // Another article is counted at once, a changed one in a moment.
      const isOther = state === null || before.state === null
      if (isOther) setCounts(currentCounts())
      timer ??= setTimeout(() => {
        timer = undefined
        requestIdleCallback(() => setCounts(currentCounts()), { timeout: REFRESH_MS })
      }, REFRESH_MS)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [])
  return counts
}

function currentCounts(): Counts | undefined {
  const { state } = useCurrentEditor.getState()
  return state === null ? undefined : countsOf(state.doc)
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
