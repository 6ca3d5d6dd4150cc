import type { ArticleId } from '#core/article/article'
import { readDocument } from '#core/article/document'
import { plainText } from '#core/article/plain-text'
import { htmlOf } from '#core/forms/markup'
import { wechatArticle } from '#core/forms/wechat'
import { styleOf } from '#core/house-style/desk-styles'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { currentTranslate } from '../app/use-translate.ts'
import { readStyles, shownStyles, useKnownStyles } from '../house-style/house-style-state.ts'
import { flushText } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'
import { showToast } from '../state/toasts.ts'

/** The final text as rich text for the editor of 公众号, and as plain text for whoever wants that. */
export async function copyWechat(id: ArticleId): Promise<void> {
  await flushText()
  await readStyles()
  const loaded = await ask('article:load', { id })
  const t = currentTranslate()
  if (!loaded.ok) {
    const reason = libraryErrorMessage(t, loaded.error)
    return showToast({ text: t('shell.went-wrong', { reason }), tone: 'error' })
  }
  const read = readDocument(loaded.value.article.doc)
  if (!read.ok) {
    const { reason } = read.error
    const why = libraryErrorMessage(t, { kind: 'invalid-document', reason })
    return showToast({ text: t('shell.went-wrong', { reason: why }), tone: 'error' })
  }
  const style = styleOf(shownStyles(useKnownStyles.getState()), 'wechat')
  const { section, photos } = wechatArticle(read.value, 'final', style)
  const count = photos.length
  if (!(await copyRich({ html: htmlOf(section), plain: plainText(read.value) })))
    return showToast({ text: t('export.copy-refused'), tone: 'error' })
  const text = count === 0 ? t('export.wechat-copied') : t('export.wechat-copied-photos', { count })
  return showToast({ text, tone: 'plain' })
}

type Rich = { readonly html: string; readonly plain: string }

/** The clipboard proper, else the old way: the answer to an event that we raise ourselves. */
async function copyRich({ html, plain }: Rich): Promise<boolean> {
  try {
    const item = {
      'text/html': blobOf(html, 'text/html'),
      'text/plain': blobOf(plain, 'text/plain'),
    }
    await navigator.clipboard.write([new ClipboardItem(item)])
    return true
  } catch (error) {
    if (!(error instanceof DOMException) && !(error instanceof ReferenceError)) throw error
    return copyByEvent({ html, plain })
  }
}

function blobOf(words: string, type: string): Blob {
  return new Blob([words], { type })
}

function copyByEvent({ html, plain }: Rich): boolean {
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', plain)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', onCopy, { capture: true })
  const isCopied = document.execCommand('copy')
  document.removeEventListener('copy', onCopy, { capture: true })
  return isCopied
}
