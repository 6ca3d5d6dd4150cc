import type { Batch } from './export-articles.ts'
import type { ArticleToWrite, Named } from './export-messages.ts'

/**
 * A Word file with suggestions is sent out to come back. Where this cannot be remembered – another
 * program has the library – the file leaves all the same.
 */
export async function rememberSent(
  { id, doc, comments }: Pick<ArticleToWrite, 'id' | 'doc' | 'comments'>,
  { text }: Named,
  { order, exporting: { library } }: Pick<Batch, 'order' | 'exporting'>,
): Promise<void> {
  if (order.form !== 'docx' || order.changes !== 'tracked') return
  await library.keepSent({ id, text, state: { doc, comments } })
}
