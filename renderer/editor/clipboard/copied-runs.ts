import type { Mark, Node } from 'prosemirror-model'
import { schema } from '#core/article/schema'

/** A piece of copied text as it stood in the HTML, with the marks around it. */
export type Run = { readonly text: string; readonly marks: readonly Mark[] }

const SPACES = /([ \t\r\n\f\u00A0\u200B-\u200D\u2060\uFEFF]+)/u
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/gu
/** Han and full-width marks: a line break between them is only how the HTML was wrapped. */
const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\u2018\u2019\u201C\u201D\u2014\u2026]/u
const INDENT = /^[\s\u3000]+/u

/** One paragraph's text: spaces as a browser shows them, no indent, no space at either end. */
export function textNodes(runs: readonly Run[]): Node[] {
  const nodes: Node[] = []
  let before = ''
  let gap = ''
  for (const run of runs) {
    let text = ''
    for (const [index, piece] of run.text.split(SPACES).entries()) {
      if (index % 2 === 1) gap += piece.replaceAll(INVISIBLE, '')
      else if (piece !== '') {
        const word = before === '' ? piece.replace(INDENT, '') : piece
        if (word === '') continue
        const added = spaceBetween(before, gap, word) + word
        text += added
        before += added
        gap = ''
      }
    }
    if (text !== '') nodes.push(schema.text(text, run.marks))
  }
  return withoutEnd(nodes)
}

function spaceBetween(before: string, gap: string, word: string): string {
  if (gap === '' || before === '') return ''
  const isWrap = /[\r\n]/u.test(gap) && !gap.includes('\u00A0')
  return isWrap && WIDE.test(before.at(-1) ?? '') && WIDE.test(word.charAt(0)) ? '' : ' '
}

/** Full-width spaces pad the end of a line as well as its beginning. */
function withoutEnd(nodes: readonly Node[]): Node[] {
  const last = nodes.at(-1)
  if (last === undefined) return []
  const text = (last.text ?? '').replace(/[\s\u3000]+$/u, '')
  const rest = nodes.slice(0, -1)
  return text === '' ? withoutEnd(rest) : [...rest, schema.text(text, last.marks)]
}
