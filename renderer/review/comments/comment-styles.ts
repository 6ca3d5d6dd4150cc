import type { CommentThread } from '#core/review/comments'
import { useComments } from './comments-state.ts'

const sheet = new CSSStyleSheet()

/**
 * Marks the words of open comments. Which threads are open the document does not say, and the paper
 * is not drawn again for it: the page's policy forbids styles in HTML, rules made by script not.
 */
export function followOpenComments(): () => void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
  show(useComments.getState().threads)
  return useComments.subscribe(({ threads }, before) => {
    if (threads !== before.threads) show(threads)
  })
}

function show(threads: readonly CommentThread[]): void {
  const open = threads.filter(({ resolved }) => resolved === null)
  const places = open.map(({ id }) => `[data-thread="${CSS.escape(id)}"]`)
  const rule = `.commented:is(${places.join()}) {
    background: var(--comment-wash);
    border-bottom: 1px dotted var(--comment-line);
  }`
  sheet.replaceSync(places.length === 0 ? '' : rule)
}
