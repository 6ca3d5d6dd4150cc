import { Plugin } from 'prosemirror-state'

/** What an editor does to a page. One of these stands behind every change that is theirs. */
const ACTS = [
  'keydown',
  'beforeinput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'paste',
  'cut',
  'drop',
  'pointerdown',
  'click',
] as const

const FRESH_MS = 2000

let lastActAt = -Infinity

/** Notes an act that no event shows: a command chosen in the window's native menu. */
export function noteAct(): void {
  lastActAt = performance.now()
}

/**
 * Refuses a change that takes away more than half of the article without the editor having done
 * anything: an extension or a fault that empties the page must not empty the article.
 */
export function lossGuard(): Plugin {
  return new Plugin({
    filterTransaction: (tr, state) => {
      if (!tr.docChanged || tr.doc.content.size * 2 >= state.doc.content.size) return true
      return performance.now() - lastActAt < FRESH_MS
    },
    view: () => {
      for (const act of ACTS) document.addEventListener(act, onAct, true)
      return {
        destroy: () => {
          for (const act of ACTS) document.removeEventListener(act, onAct, true)
        },
      }
    },
  })
}

function onAct(event: Event): void {
  if (event.isTrusted) noteAct()
}
