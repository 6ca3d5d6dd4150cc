import { readDocument } from '#core/article/document'
import type { Translate } from '#core/messages/translate'
import type { OpenedArticle } from '#bridge/contract'
import { openSaving } from '../saving/article-saving.ts'
import { findLeftBehind, forgetLeftBehind } from '../saving/left-behind.ts'
import { settleComposition } from '../review/tracking/reviewed-dispatch.ts'
import type { Notice } from './editor-notice.tsx'
import { openPaper, type Paper } from './paper.ts'
import { putText } from './put-text.ts'

export type ArticlePaper = Pick<Paper, 'view' | 'setReadOnly' | 'close'>

type ArticlePaperOptions = {
  readonly mount: HTMLElement
  readonly opened: OpenedArticle
  readonly translate: Translate
  readonly onNotice: (notice: Notice) => void
}

/** The paper of one stored article: what is typed is handed over, what was left behind comes back. */
export function openArticlePaper(options: ArticlePaperOptions): ArticlePaper {
  const { opened, onNotice } = options
  const read = readDocument(opened.article.doc)
  if (!read.ok)
    throw new Error(`The backend let pass what the schema refuses: ${read.error.reason}`)

  let isStale = false
  const saving = openSaving(opened, () => {
    isStale = true
    paper.setReadOnly(true)
    onNotice({ kind: 'stale' })
  })
  const paper = openPaper({
    ...options,
    doc: read.value,
    isReadOnly: false,
    onText: saving.changed,
  })
  void bringBack(opened, paper, onNotice)

  return {
    view: paper.view,
    setReadOnly: (isReadOnly) => paper.setReadOnly(isReadOnly || isStale),
    close: () => {
      settleComposition(paper.view)
      saving.close()
      paper.close()
    },
  }
}

/** Text in the outbox that continues the library's goes on the paper; any other is offered. */
async function bringBack(
  opened: OpenedArticle,
  { view }: Paper,
  onNotice: (notice: Notice) => void,
): Promise<void> {
  const before = view.state.doc
  const left = await findLeftBehind(opened)
  if (left === undefined || view.isDestroyed) return

  const { at, doc } = left
  const isUntouched = view.state.doc === before && view.editable
  if (!left.isNewer || !isUntouched) return onNotice({ kind: 'left-behind', at, doc })
  putText(view, doc)
  onNotice({ kind: 'brought-back', at })
  await forgetLeftBehind(opened)
}
