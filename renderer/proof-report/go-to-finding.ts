import { TextSelection } from 'prosemirror-state'
import type { ProofedFinding } from '#core/proofreading/proof-report'
import { currentTranslate } from '../app/use-translate.ts'
import { openArticle } from '../desk/open-article.ts'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { scrollToPlace } from '../editor/scroll-to-place.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { useInspector } from '../state/inspector.ts'
import { goTo, usePlace } from '../state/place.ts'
import { showToast } from '../state/toasts.ts'
import { placeOfFinding } from './place-of-finding.ts'
import type { ReportRow } from './report-rows.ts'

/** Opens the article of a finding at the desk and stands at its place, where that is still there. */
export async function goToFinding({ article, finding }: ReportRow): Promise<void> {
  offerWayBack()
  goTo({ kind: 'desk' })
  // Not opened: where it lies over the paper it could cover the very place.
  useInspector.setState({ tab: 'proofreading' })
  await openArticle(article.id)
  // The paper is laid out in the frame that follows.
  requestAnimationFrame(() => {
    if (openArticleId(useDesk.getState().open) === article.id) standAt(finding)
  })
}

/** To the same articles, proofread again: what was mended meanwhile is gone from the list. */
function offerWayBack(): void {
  const { place } = usePlace.getState()
  if (place.kind !== 'proof-report') return
  const t = currentTranslate()
  showToast({
    text: t('proof-report.opened'),
    tone: 'plain',
    action: { label: t('proof-report.back'), run: () => goTo(place) },
  })
}

function standAt(finding: ProofedFinding): void {
  const { view } = useCurrentEditor.getState()
  if (view === null) return
  const { doc, tr } = view.state
  const there = placeOfFinding(doc, finding)
  if (there === undefined) return
  const selection = TextSelection.create(doc, there.from, there.to)
  view.dispatch(tr.setSelection(selection))
  view.focus()
  scrollToPlace(view, selection.from)
}
