import { useEffect, useState } from 'react'
import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import type { SignOffSheet } from '#core/review/sign-off-sheet'
import type { Result } from '#core/shared/result'
import { currentTranslate, useTranslate } from '../app/use-translate.ts'
import { flushText } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'
import { fetchDelivered } from '../shell/fetch-delivered.ts'
import { useSession } from '../state/session.ts'
import { showToast } from '../state/toasts.ts'
import { closeDialog } from '../state/view.ts'
import { Button } from '../ui/button.tsx'
import { Modal } from '../ui/modal.tsx'
import { SheetPage } from './sheet-page.tsx'
import { target } from './sign-off-commands.ts'

/** 审签单 on the screen; what is printed while it is open is the sheet alone. */
export function SheetDialog() {
  const t = useTranslate()
  const [id] = useState(() => target()?.id)
  const sheet = useSheet(id)
  if (id === undefined || sheet === undefined) return null
  return (
    <Modal
      width="wide"
      title={t('sheet.title')}
      closeLabel={t('shell.close')}
      onClose={closeDialog}
    >
      <div className="modal-body" tabIndex={0} data-first-focus>
        {sheet.ok ? (
          <SheetPage sheet={sheet.value} />
        ) : (
          <p>{libraryErrorMessage(t, sheet.error)}</p>
        )}
      </div>
      <footer className="modal-foot">
        <Button onClick={() => void print(id)}>{t('sheet.print')}</Button>
        <Button look="primary" onClick={() => void exportSheet(id)}>
          {t('sheet.word')}
        </Button>
      </footer>
    </Modal>
  )
}

function useSheet(id: ArticleId | undefined): Result<SignOffSheet, LibraryError> | undefined {
  const [sheet, setSheet] = useState<Result<SignOffSheet, LibraryError>>()
  useEffect(() => {
    if (id === undefined) return undefined
    let isWanted = true
    void flushText()
      .then(() => ask('review:sheet', { id }))
      .then((answer) => isWanted && setSheet(answer))
    return () => {
      isWanted = false
    }
  }, [id])
  return sheet
}

async function print(id: ArticleId): Promise<void> {
  if (useSession.getState().shell === 'browser') return window.print()
  await ask('print:article', { id })
}

async function exportSheet(id: ArticleId): Promise<void> {
  const exported = await ask('review:export-sheet', { ids: [id] })
  const t = currentTranslate()
  if (!exported.ok) {
    const reason = libraryErrorMessage(t, exported.error)
    return showToast({ text: t('export.failed', { reason }), tone: 'error' })
  }
  const path = await fetchDelivered(exported.value)
  if (path !== null) showToast({ text: t('export.done', { path }), tone: 'plain' })
}
