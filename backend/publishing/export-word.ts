import { setImmediate } from 'node:timers/promises'
import { zipSync } from 'fflate'
import type { ArticleId } from '#core/article/article'
import { fieldText } from '#core/article/article-text'
import { readDocument } from '#core/article/document'
import type { HouseStyleId } from '#core/house-style/house-style-id'
import type { LibraryError } from '#core/article/library-error'
import type { Translate } from '#core/messages/translate'
import { distinctNames, fileName } from '#core/publishing/file-name'
import type { Changes } from '#core/forms/changes'
import { wordFile, type WordArticle, type WordOrder } from '#core/publishing/word-file'
import { fail, ok, type Result } from '#core/shared/result'
import type { Library } from '../library/library.ts'
import { chosenStyle } from './chosen-style.ts'
import { libraryWordArticle } from './word-article.ts'

export type ExportOrder = {
  readonly ids: readonly ArticleId[]
  readonly style: HouseStyleId
  /** One file for all of them, or a zip with a file each. */
  readonly together: boolean
  /** What becomes of suggestions; done, where nothing is said. */
  readonly changes?: Changes | undefined
  /** A page that lists the articles of one file. */
  readonly contents?: boolean | undefined
}

/** What an export needs of its surroundings. */
export type Exporting = {
  readonly library: Pick<Library, 'current' | 'readPhoto' | 'houseStyles'>
  readonly translate: Translate
  /** ISO 8601, written into the files. */
  readonly at: string
  /** Minutes that the desk's clock is ahead of UTC. */
  readonly zone: number
  /** People by name, for their comments. */
  readonly initials: ReadonlyMap<string, string>
  readonly progressed: (done: number) => void
  readonly isCancelled: () => boolean
}

export type ExportedFile = { readonly name: string; readonly bytes: Uint8Array }

/** The file to deliver, or null when it was cancelled. Lets others have their turn after every article. */
export async function exportWord(
  { ids, style: id, together, changes = 'final', contents = false }: ExportOrder,
  exporting: Exporting,
): Promise<Result<ExportedFile | null, LibraryError>> {
  const look = { style: await chosenStyle(id, exporting.library), changes, contents }
  const files: ExportedFile[] = []
  const articles: WordArticle[] = []
  // oxlint-disable no-await-in-loop -- one after the other: others have their turn in between
  for (const [index, each] of ids.entries()) {
    await setImmediate()
    if (exporting.isCancelled()) return ok(null)
    const article = await loadArticle(each, changes, exporting.library)
    if (!article.ok) return article
    if (together) articles.push(article.value)
    else files.push(await fileOf([article.value], look, exporting))
    exporting.progressed(index + 1)
  }
  // oxlint-enable no-await-in-loop
  if (together) files.push(await fileOf(articles, look, exporting))
  return ok(exporting.isCancelled() ? null : oneFile(files, exporting))
}

async function loadArticle(
  id: ArticleId,
  changes: Changes,
  library: Exporting['library'],
): Promise<Result<WordArticle, LibraryError>> {
  const current = await library.current(id)
  if (!current.ok) return current
  const doc = readDocument(current.value.doc)
  if (!doc.ok) return fail({ kind: 'invalid-document', reason: doc.error.reason })
  return ok(await libraryWordArticle(current.value, doc.value, { library, changes }))
}

async function fileOf(
  articles: readonly WordArticle[],
  look: Pick<WordOrder, 'style' | 'changes' | 'contents'>,
  { at, zone, initials, translate }: Exporting,
): Promise<ExportedFile> {
  const bytes = await wordFile({ articles, ...look, zone, initials, at })
  const titles = articles.map(({ doc }) => titleName(fieldText(doc, 'title'), translate))
  return { name: `${nameOfSeveral(titles, translate)}.docx`, bytes }
}

/** Word files are compressed already: the zip only carries them. */
function oneFile(files: readonly ExportedFile[], { translate }: Exporting): ExportedFile | null {
  const [first, ...others] = files
  if (first === undefined || others.length === 0) return first ?? null

  const titles = files.map(({ name }) => name.slice(0, -'.docx'.length))
  const names = distinctNames(titles).map((name) => `${name}.docx`)
  const entries = names.map(
    (name, index) => [name, files[index]?.bytes ?? new Uint8Array()] as const,
  )
  const bytes = zipSync(Object.fromEntries(entries), { level: 0 })
  return { name: `${nameOfSeveral(titles, translate)}.zip`, bytes }
}

export function titleName(title: string, translate: Translate): string {
  return fileName(title, translate('article.untitled'))
}

/** Characters of the first title beside “等 12 篇”. */
const SHORT = 40

function nameOfSeveral([first = '', ...others]: readonly string[], translate: Translate): string {
  if (others.length === 0) return first
  const title = Array.from(first).slice(0, SHORT).join('')
  return translate('export.several', { title, count: others.length + 1 })
}
