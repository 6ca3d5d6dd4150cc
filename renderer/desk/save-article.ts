import type { DocumentJson } from '#core/article/article'
import { documentJson } from '#core/article/document'
import { currentTranslate } from '../app/use-translate.ts'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { flushText } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'
import { fetchDelivered } from '../shell/fetch-delivered.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { showToast } from '../state/toasts.ts'

/** 立即保存: hands the text over and has it written; the status bar says when it is. */
export async function saveNow(): Promise<void> {
  const id = openArticleId(useDesk.getState().open)
  if (id === null || !(await flushText())) return
  const saved = await ask('article:save', { id })
  if (saved.ok) return
  const t = currentTranslate()
  const reason = libraryErrorMessage(t, saved.error)
  showToast({ text: t('saving.failed', { reason }), tone: 'error' })
}

/** 另存为: the text as it is on the paper, as a Word file somewhere else. */
export async function rescueArticle(): Promise<void> {
  const { open } = useDesk.getState()
  if (open.kind !== 'open') return
  const { id, doc } = open.opened.article
  const rescued = await ask('article:rescue', { id, doc: textOnPaper() ?? doc })
  const t = currentTranslate()
  if (!rescued.ok) {
    const reason = libraryErrorMessage(t, rescued.error)
    return showToast({ text: t('saving.failed', { reason }), tone: 'error' })
  }
  const path = await fetchDelivered(rescued.value)
  if (path !== null) showToast({ text: t('saving.rescued', { path }), tone: 'plain' })
}

function textOnPaper(): DocumentJson | undefined {
  const { state } = useCurrentEditor.getState()
  return state === null ? undefined : documentJson(state.doc)
}
