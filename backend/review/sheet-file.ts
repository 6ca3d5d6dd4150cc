import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import type { Translate } from '#core/messages/translate'
import { fileName } from '#core/publishing/file-name'
import { signOffSheetWord } from '#core/publishing/sign-off-sheet-word'
import type { SignOffSheet } from '#core/review/sign-off-sheet'
import { fail, ok, type Result } from '#core/shared/result'
import type { Library } from '../library/library.ts'
import type { ExportedFile } from '../publishing/exported-file.ts'
import { momentOfNewsroom } from './moment.ts'

type Making = { readonly library: Pick<Library, 'signOffSheet'>; readonly t: Translate }

/** One Word file with a page for each of these articles. */
export async function sheetFile(
  ids: readonly ArticleId[],
  { library, t }: Making,
): Promise<Result<ExportedFile, LibraryError>> {
  const sheets: SignOffSheet[] = []
  for (const id of ids) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: others have their turn
    const sheet = await library.signOffSheet(id)
    if (!sheet.ok) return sheet
    sheets.push(sheet.value)
  }
  const [first] = sheets
  if (first === undefined) return fail({ kind: 'io', path: '', code: 'ENOENT' })
  const at = first.printedAt
  const bytes = await signOffSheetWord({ sheets, t, moment: momentOfNewsroom, at })
  const title = fileName(first.title, t('article.untitled'))
  const name = sheets.length === 1 ? title : t('export.several', { title, count: sheets.length })
  return ok({ name: `${t('sheet.file', { title: name })}.docx`, bytes })
}
