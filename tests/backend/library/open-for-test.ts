import { onTestFinished } from 'vitest'
import { NO_DETAILS, type DocumentJson } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import { documentJson } from '#core/article/document'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import type { Result } from '#core/shared/result'
import { systemClock, type Clock } from '#backend/library/clock'
import { nodeDisk, type Disk } from '#backend/library/disk'
import type { Announce, Library } from '#backend/library/library'
import { openLibrary } from '#backend/library/open-library'
import type { NewsName } from '#bridge/news'

/** A library on a real folder, and everything it announced. Closed after the test. */
export async function openForTest(
  path: string,
  {
    disk = nodeDisk,
    clock = systemClock,
    isSample = false,
    person = () => '',
    note = () => {},
  }: {
    disk?: Disk
    clock?: Clock
    isSample?: boolean
    person?: () => string
    note?: (text: string) => void
  } = {},
): Promise<{ library: Library; heard: { name: NewsName; news: unknown }[] }> {
  const heard: { name: NewsName; news: unknown }[] = []
  const announce: Announce = (name, news) => {
    heard.push({ name, news })
  }
  const library = valueOf(
    await openLibrary(path, { announce, shellName: 'test', disk, clock, isSample, person, note }),
  )
  onTestFinished(() => library.close())
  return { library, heard }
}

export function valueOf<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value
  throw new Error(`expected a value, got ${JSON.stringify(result.error)}`)
}

export function errorOf<T, E>(result: Result<T, E>): E {
  if (!result.ok) return result.error
  throw new Error(`expected an error, got ${JSON.stringify(result.value)}`)
}

export function documentSaying(title: string, ...paragraphs: readonly string[]): DocumentJson {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }))
  return documentJson(newDocument({ ...EMPTY_ARTICLE, title, blocks }))
}

export async function createArticle(
  library: Library,
  doc: DocumentJson = documentSaying('区里开会', '昨日上午，全区工作会议召开。'),
): Promise<ArticleRow> {
  const article = { doc, details: NO_DETAILS, origin: null, asItCameIn: null }
  const [row] = valueOf(await library.create([article]))
  if (row === undefined) throw new Error('one article makes one row')
  return row
}
