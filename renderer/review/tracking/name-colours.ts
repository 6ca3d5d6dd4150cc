import type { Node } from 'prosemirror-model'
import { Plugin } from 'prosemirror-state'
import { usePeople } from '../../people/people-state.ts'
import { personColour } from '../person-colour.ts'

/**
 * Gives every name on the paper its colour. A style sheet cannot count colours out to names, and
 * the page's policy forbids styles in HTML; rules made by script are allowed.
 */
export function nameColours(): Plugin {
  return new Plugin({
    view: (view) => {
      if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
      nameOn(view.state.doc)
      return {
        update: (now, { doc }) => {
          if (!now.composing) nameOn(now.state.doc, doc)
        },
      }
    },
  })
}

const sheet = new CSSStyleSheet()
const named = new Set<string>()
/** Nodes never change, so each is read once. */
const read = new WeakSet<Node>()

/** `before` stood in the node's place: what is the same there was read. */
function nameOn(node: Node, before?: Node | null): void {
  if (node === before || read.has(node)) return
  read.add(node)
  for (const { attrs } of node.marks) name(attrs['by'])
  for (const by of namesOnBlock(node.attrs['tracked'])) name(by)
  node.forEach((child, _offset, index) => nameOn(child, before?.maybeChild(index)))
}

function namesOnBlock(tracked: unknown): readonly unknown[] {
  if (typeof tracked !== 'object' || tracked === null) return []
  return Object.values(tracked).map((change: unknown) =>
    typeof change === 'object' && change !== null && 'by' in change ? change.by : undefined,
  )
}

function name(by: unknown): void {
  if (typeof by !== 'string' || named.has(by)) return
  named.add(by)
  sheet.insertRule(ruleFor(by))
}

function ruleFor(by: string): string {
  return `[data-by="${CSS.escape(by)}"] { --by: var(--person-${personColour(by)}); }`
}

usePeople.subscribe(({ people }, before) => {
  if (people !== before.people) sheet.replaceSync(Array.from(named, ruleFor).join('\n'))
})
