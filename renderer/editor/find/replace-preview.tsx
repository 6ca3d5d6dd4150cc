import { useState } from 'react'
import type { Node } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { useTranslate } from '../../app/use-translate.ts'
import { showToast } from '../../state/toasts.ts'
import { Button } from '../../ui/button.tsx'
import { useCurrentEditor } from '../current-editor.ts'
import { finalTextOf } from '#core/review/suggestions/final-text'
import { blockAround, spanOf } from '../final-places.ts'
import { closeFindBar, useFindBar } from './find-bar-state.ts'
import type { Match } from './find-matches.ts'
import { findingOf } from './find-plugin.ts'
import { replaceMatches } from './find-steps.ts'

/** Characters of the sentence shown on either side of a hit. */
const AROUND = 14

/** Every hit as it is and as it will be; a ticked one is replaced, all of them in one undo step. */
export function ReplacePreview({ view }: { readonly view: EditorView }) {
  const t = useTranslate()
  const state = useCurrentEditor((current) => current.state) ?? view.state
  const replacement = useFindBar((bar) => bar.replacement)
  const [spared, setSpared] = useState<ReadonlySet<number>>(new Set())
  const { matches } = findingOf(state)
  const chosen = matches.filter(({ from }) => !spared.has(from))

  const apply = () => {
    replaceMatches(view, chosen, replacement)
    showToast({ text: t('find.replaced', { count: chosen.length }), tone: 'plain' })
    closeFindBar(view)
  }
  return (
    <section className="replace-preview" aria-label={t('find.preview')}>
      <ul>
        {matches.map((match) => (
          <li key={match.from}>
            <label>
              <input
                type="checkbox"
                checked={!spared.has(match.from)}
                onChange={() => setSpared(toggled(spared, match.from))}
              />
              <Hit doc={state.doc} match={match} replacement={replacement} />
            </label>
          </li>
        ))}
      </ul>
      <Button look="primary" disabled={chosen.length === 0} onClick={apply}>
        {t('find.apply', { count: chosen.length })}
      </Button>
    </section>
  )
}

type HitProps = {
  readonly doc: Node
  readonly match: Match
  readonly replacement: string
}

function Hit({ doc, match, replacement }: HitProps) {
  const block = blockAround(doc, match.from)
  const { text } = finalTextOf(block.node)
  const { from, to } = spanOf(block, match)
  return (
    <span>
      {text.slice(Math.max(0, from - AROUND), from)}
      <del>{text.slice(from, to)}</del>
      <ins>{replacement}</ins>
      {text.slice(to, to + AROUND)}
    </span>
  )
}

function toggled(spared: ReadonlySet<number>, place: number): ReadonlySet<number> {
  const next = new Set(spared)
  if (!next.delete(place)) next.add(place)
  return next
}
