import type { ExportFailure } from '#core/forms/export-failure'
import { fail, ok, type Result } from '#core/shared/result'
import type { Batch } from './export-articles.ts'
import type { WrittenFile } from './write-form.ts'

/** What the thread wrote, as it leaves: PDF is made of the Word file by LibreOffice. */
export async function finished(
  files: readonly WrittenFile[],
  { order, office, exporting }: Pick<Batch, 'order' | 'office' | 'exporting'>,
): Promise<Result<readonly WrittenFile[], ExportFailure>> {
  const [word] = files
  if (order.form !== 'pdf' || word === undefined || office === undefined) return ok(files)
  const conversion = { bytes: word.bytes, from: 'docx', to: 'pdf' }
  const bytes = await office.convert(conversion, exporting.stop)
  return bytes === undefined
    ? fail({ kind: 'no-pdf' })
    : ok([{ place: 'own', name: '.pdf', bytes }])
}
