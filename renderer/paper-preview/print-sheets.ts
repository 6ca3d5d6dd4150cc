import type { ArticleId } from '#core/article/article'
import { currentTranslate } from '../app/use-translate.ts'
import { ask } from '../shell/ask.ts'
import { fetchDelivered } from '../shell/fetch-delivered.ts'
import { useSession } from '../state/session.ts'
import { showToast } from '../state/toasts.ts'

/** All sheets are drawn by now; photos may still be on their way. */
export async function printSheets(id: ArticleId): Promise<void> {
  await photosShown()
  if (useSession.getState().shell === 'browser') return window.print()
  await ask('print:article', { id })
}

export async function saveSheets(id: ArticleId, title: string): Promise<void> {
  const t = currentTranslate()
  if (useSession.getState().shell === 'browser') {
    showToast({ text: t('paper-preview.pdf-by-printing'), tone: 'plain' })
    return printSheets(id)
  }
  await photosShown()
  const delivered = await ask('print:pdf', { title })
  if (delivered === null) return showToast({ text: t('paper-preview.pdf-failed'), tone: 'error' })
  const path = await fetchDelivered(delivered)
  if (path !== null) showToast({ text: t('paper-preview.pdf-done', { path }), tone: 'plain' })
}

/** Milliseconds; a photo that is not there by then leaves its place empty. */
const PATIENCE = 2000

async function photosShown(): Promise<void> {
  await photosFetched(performance.now() + PATIENCE)
  const photos = Array.from(document.querySelectorAll<HTMLImageElement>('img.sheet-picture'))
  await Promise.allSettled(photos.map((photo) => photo.decode()))
}

async function photosFetched(until: number): Promise<void> {
  const isWaiting = document.querySelector('div.sheet-picture') !== null
  if (!isWaiting || performance.now() >= until) return
  await new Promise((resolve) => setTimeout(resolve, 50))
  await photosFetched(until)
}
