import { focusPaper } from '../app/focus.ts'
import { goTo } from '../state/place.ts'

/** The paper kept its caret; it takes the keyboard in the frame that makes it reachable again. */
export function backToArticle(): void {
  goTo({ kind: 'desk' })
  requestAnimationFrame(focusPaper)
}
