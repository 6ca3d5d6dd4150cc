import type { ExportFailure } from '#core/forms/export-failure'
import type { FormName } from '#core/forms/form'
import { fail, ok, type Result } from '#core/shared/result'
import type { LibreOffice } from '../libre-office.ts'
import type { WrittenFile } from './write-form.ts'

type Finishing = {
  readonly form: FormName
  /** Undefined when this machine has none. */
  readonly office: LibreOffice | undefined
  readonly stop: AbortSignal
}

/** What was written, as it leaves: PDF is made of the Word file by LibreOffice. */
export async function finished(
  files: readonly WrittenFile[],
  { form, office, stop }: Finishing,
): Promise<Result<readonly WrittenFile[], ExportFailure>> {
  const [word] = files
  if (form !== 'pdf' || word === undefined) return ok(files)
  if (office === undefined) return fail({ kind: 'no-office' })
  const bytes = await office.pdfOf(word.bytes, stop)
  return bytes === undefined
    ? fail({ kind: 'no-pdf' })
    : ok([{ place: 'own', name: '.pdf', bytes }])
}
