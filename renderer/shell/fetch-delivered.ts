import { assertNever } from '#core/shared/assert'
import type { Delivered } from '#bridge/contract'
import { currentTranslate } from '../app/use-translate.ts'
import { readFile } from './file-transport.ts'

/** Brings a file that the backend made to where the editor finds it; null when called off. */
export async function fetchDelivered(delivered: Delivered): Promise<string | null> {
  switch (delivered.kind) {
    case 'cancelled':
      return null
    case 'saved':
      return delivered.path
    case 'download':
      download(await readFile(`/file/${delivered.handle}`), delivered.name)
      return currentTranslate()('export.downloads', { name: delivered.name })
    default:
      return assertNever(delivered)
  }
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // The browser has taken the file over by the next turn of the page.
  setTimeout(() => URL.revokeObjectURL(link.href))
}
