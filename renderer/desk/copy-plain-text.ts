import type { ArticleId } from '#core/article/article'
import { readDocument } from '#core/article/document'
import { plainText } from '#core/article/plain-text'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import type { OpenedArticle } from '#bridge/contract'
import { currentTranslate } from '../app/use-translate.ts'
import { flushText } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'
import { showToast } from '../state/toasts.ts'

/** For 方正 and chat windows: the articles one after another, paragraphs with full-width indents. */
export async function copyPlainText(ids: readonly ArticleId[]): Promise<void> {
  await flushText()
  const loaded = await Promise.all(ids.map((id) => ask('article:load', { id })))
  const t = currentTranslate()
  const missing = loaded.find((answer) => !answer.ok)
  if (missing !== undefined) {
    const reason = libraryErrorMessage(t, missing.error)
    return showToast({ text: t('shell.went-wrong', { reason }), tone: 'error' })
  }
  const texts = loaded.flatMap((answer) => (answer.ok ? textOf(answer.value) : []))
  if (await copy(texts.join('\n\n'))) {
    showToast({ text: t('export.copied', { count: ids.length }), tone: 'plain' })
  } else {
    showToast({ text: t('export.copy-refused'), tone: 'error' })
  }
}

function textOf({ article, refused }: OpenedArticle): string {
  if (refused !== null) return refused.text
  const read = readDocument(article.doc)
  return read.ok ? plainText(read.value) : read.error.text
}

/** The clipboard proper, else the old way through a selected box. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return copyFromBox(text)
  }
}

function copyFromBox(text: string): boolean {
  const focused = document.activeElement
  const box = document.createElement('textarea')
  box.value = text
  box.className = 'visually-hidden'
  document.body.append(box)
  box.select()
  const isCopied = document.execCommand('copy')
  box.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return isCopied
}
