import type { ArticleId } from '#core/article/article'
import { readDocument } from '#core/article/document'
import { plainText } from '#core/article/plain-text'
import { currentTranslate } from '../app/use-translate.ts'
import { flushText } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'
import { showToast } from '../state/toasts.ts'

/** For 方正 and chat windows: the articles one after another, paragraphs with full-width indents. */
export async function copyPlainText(ids: readonly ArticleId[]): Promise<void> {
  await flushText()
  const texts = await Promise.all(ids.map(textOf))
  const t = currentTranslate()
  if (await copy(texts.join('\n\n'))) {
    showToast({ text: t('export.copied', { count: ids.length }), tone: 'plain' })
  } else {
    showToast({ text: t('export.copy-refused'), tone: 'error' })
  }
}

async function textOf(id: ArticleId): Promise<string> {
  const loaded = await ask('article:load', { id })
  if (!loaded.ok) return ''
  const { article, refused } = loaded.value
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
