import type { Node } from 'prosemirror-model'
import { documentJson } from '#core/article/document'
import { assertNever } from '#core/shared/assert'
import type { OpenedArticle } from '#bridge/contract'
import { currentTranslate, useTranslate } from '../app/use-translate.ts'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { forgetLeftBehind } from '../saving/left-behind.ts'
import { ask } from '../shell/ask.ts'
import { useDesk } from '../state/desk.ts'
import { showToast } from '../state/toasts.ts'
import { Button } from '../ui/button.tsx'
import { editableView, useCurrentEditor } from './current-editor.ts'
import { putText } from './put-text.ts'

/** What the editor must know about the text on the paper, with what can be done about it. */
export type Notice =
  | { readonly kind: 'stale' }
  | { readonly kind: 'brought-back'; readonly at: string }
  | { readonly kind: 'left-behind'; readonly at: string; readonly doc: Node }

type EditorNoticeProps = {
  readonly notice: Notice
  readonly opened: OpenedArticle
  readonly onDone: () => void
}

export function EditorNotice(props: EditorNoticeProps) {
  return (
    <div className="editor-notice" role="status">
      <NoticeText {...props} />
    </div>
  )
}

function NoticeText({ notice, opened, onDone }: EditorNoticeProps) {
  const t = useTranslate()
  switch (notice.kind) {
    case 'stale':
      return (
        <>
          <span>{t('editor.stale')}</span>
          <Button onClick={() => void keepAsNewArticle(opened)}>{t('editor.stale-keep')}</Button>
          <Button onClick={() => void openNewest(opened)}>{t('editor.stale-newest')}</Button>
        </>
      )
    case 'brought-back':
      return (
        <>
          <span>{t('editor.brought-back', { time: timeOf(notice.at) })}</span>
          <Button onClick={onDone}>{t('shell.done')}</Button>
        </>
      )
    case 'left-behind':
      return (
        <>
          <span>{t('editor.left-behind', { time: timeOf(notice.at) })}</span>
          <Button onClick={() => void use(notice.doc, opened).then(onDone)}>
            {t('editor.left-behind-use')}
          </Button>
          <Button onClick={() => void forgetLeftBehind(opened).then(onDone)}>
            {t('editor.left-behind-drop')}
          </Button>
        </>
      )
    default:
      return assertNever(notice)
  }
}

async function use(doc: Node, opened: OpenedArticle): Promise<void> {
  const view = editableView()
  if (view === undefined) return
  putText(view, doc)
  await forgetLeftBehind(opened)
}

/** Both texts are kept: this one becomes an article of its own. */
async function keepAsNewArticle(opened: OpenedArticle): Promise<void> {
  const { state } = useCurrentEditor.getState()
  if (state === null) return
  // Its record is empty: whatever the other one has come to, this one begins.
  const details = { ...opened.article.details, stage: 'draft' as const }
  const created = await ask('article:create', { doc: documentJson(state.doc), details })
  if (!created.ok) {
    const text = libraryErrorMessage(currentTranslate(), created.error)
    return showToast({ text, tone: 'error' })
  }
  await forgetLeftBehind(opened)
  await openNewest(opened)
}

async function openNewest({ article }: OpenedArticle): Promise<void> {
  useDesk.setState({ open: { kind: 'opening', id: article.id } })
  const answer = await ask('article:load', { id: article.id })
  useDesk.setState({
    open: answer.ok
      ? { kind: 'open', opened: answer.value }
      : { kind: 'failed', id: article.id, error: answer.error },
  })
}

function timeOf(at: string): string {
  return new Date(at).toLocaleString('zh-CN', { dateStyle: 'short', timeStyle: 'short' })
}
