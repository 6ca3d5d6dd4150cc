import { Plugin } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Node } from 'prosemirror-model'
import { openingOf } from '#core/copyfit/may-go'
import { currentTranslate } from '../app/use-translate.ts'
import { useDesk } from '../state/desk.ts'
import { bodyBlocks } from './body-blocks.ts'
import { mayGoOf } from './open-article-row.ts'
import './copyfit.css'

/** 可删 beside every paragraph that may go. */
export function mayGoPlugin(): Plugin {
  return new Plugin({
    props: { decorations: ({ doc }) => decorated(doc, mayGoOf(useDesk.getState())) },
    view: (view) => {
      const stop = useDesk.subscribe((desk, before) => {
        if (mayGoOf(desk) !== mayGoOf(before)) view.updateState(view.state)
      })
      return { destroy: stop }
    },
  })
}

function decorated(doc: Node, openings: readonly string[]): DecorationSet {
  if (openings.length === 0) return DecorationSet.empty
  const goes = new Set(openings)
  const words = { class: 'may-go', 'data-may-go': currentTranslate()('copyfit.may-go') }
  const marked = bodyBlocks(doc).filter(({ block }) => goes.has(openingOf(block)))
  return DecorationSet.create(
    doc,
    marked.map(({ block, from }) => Decoration.node(from, from + block.nodeSize, words)),
  )
}
