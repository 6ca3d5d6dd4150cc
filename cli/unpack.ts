import { readFile, stat } from 'node:fs/promises'
import { intakeErrorMessage } from '#core/messages/intake-error-message'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { packageErrorMessage } from '#core/messages/package-error-message'
import type {
  MergeReport,
  PackageError,
  PackagePreview,
} from '#core/review/package/package-answers'
import { fail, ok, type Result } from '#core/shared/result'
import { fileKind } from '#backend/intake/file-kind'
import { returnedArticles } from '#backend/intake/own/merge-back'
import type { WordFile } from '#backend/intake/word/read-word'
import { wordInThread } from '#backend/intake/word/word-in-thread'
import type { Library } from '#backend/library/library'
import { openLibrary } from '#backend/library/open-library'
import { PACKAGE_LIMITS } from '#backend/package/package-limits'
import type { PackageContent } from '#backend/package/package-file'
import { readInThread } from '#backend/package/package-thread'
import { outlookOf } from '#backend/package/read-meeting'
import { previewOf, takeIn } from '#backend/package/take-in'
import { codeOf } from './code-of.ts'
import { readArguments } from './read-arguments.ts'
import { DONE, failed, misused, type ExitCode, type Terminal } from './tell.ts'

/** `quwen unpack`: takes a package or a Word file that comes back in, or only tells what that would do. */
export async function unpack(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { t, path } = terminal
  const read = readArguments(args, ['library', 'preview', 'json', 'by'])
  if (!read.ok) return misused(terminal, t('cli.misread', { reason: read.error }))
  const { library, by = '', positionals, ...wanted } = read.value
  const [file, ...more] = positionals
  if (file === undefined) return misused(terminal, t('cli.missing', { flag: 'FILE' }))
  if (more.length > 0) return misused(terminal, t('cli.misread', { reason: more.join(' ') }))
  if (library === undefined) return misused(terminal, t('cli.missing', { flag: '--library DIR' }))

  const given = await givenFile(path(file), terminal)
  if (!given.ok) return failed(terminal, given.error)
  const options = { announce: () => {}, shellName: 'quwen', person: () => by }
  const opened = await openLibrary(path(library), options)
  if (!opened.ok) return failed(terminal, libraryErrorMessage(t, opened.error))
  try {
    const contents = await contentsOf(given.value, opened.value, terminal)
    if (!contents.ok) return failed(terminal, packageErrorMessage(t, contents.error))
    if (contents.value.length === 0) return failed(terminal, t('cli.no-article-of-ours'))
    const handle = (content: PackageContent) =>
      wanted.preview
        ? look(content, opened.value, terminal)
        : takeIn(content, opened.value, terminal.workersFolder)
    for (const content of contents.value) {
      // One after the other: each has its article to itself.
      // oxlint-disable-next-line no-await-in-loop
      const done = await handle(content)
      if (!done.ok) return failed(terminal, packageErrorMessage(t, done.error))
      tell(done.value, wanted.json, terminal)
    }
    return DONE
  } finally {
    await opened.value.close()
  }
}

type Given =
  | { readonly kind: 'package'; readonly content: PackageContent }
  | { readonly kind: 'word'; readonly file: WordFile }

/** A package, or a Word file that went out from here. */
async function contentsOf(
  given: Given,
  library: Library,
  { workersFolder }: Terminal,
): Promise<Result<readonly PackageContent[], PackageError>> {
  if (given.kind === 'word') return returnedArticles(given.file, { library, workersFolder })
  return ok([given.content])
}

/** The error is a sentence. */
async function givenFile(
  file: string,
  { t, workersFolder }: Terminal,
): Promise<Result<Given, string>> {
  try {
    const { size } = await stat(file)
    if (size > PACKAGE_LIMITS.file) return fail(t('package.error.too-large-file'))
    const bytes = await readFile(file)
    if (fileKind(bytes, file).kind === 'word') {
      const read = await wordInThread(bytes, workersFolder)
      return read.ok
        ? ok({ kind: 'word', file: read.value })
        : fail(intakeErrorMessage(t, read.error))
    }
    const content = await readInThread(bytes, workersFolder)
    return content.ok
      ? ok({ kind: 'package', content: content.value })
      : fail(packageErrorMessage(t, content.error))
  } catch (error) {
    return fail(t('cli.cannot-read', { path: file, code: codeOf(error) }))
  }
}

async function look(
  content: PackageContent,
  library: Library,
  { workersFolder }: Terminal,
): Promise<Result<PackagePreview, PackageError>> {
  const outlook = await outlookOf(content, library, workersFolder)
  return outlook.ok ? ok(previewOf(content, outlook.value)) : outlook
}

function tell(done: PackagePreview | MergeReport, json: boolean, { t, print }: Terminal): void {
  if (json) return print(JSON.stringify(done))
  if ('packedBy' in done) return tellPreview(done, { t, print })
  if (done.becomes === 'nothing') return print(t('package.becomes-nothing'))
  const words = { title: done.id, count: done.suggestions }
  print(done.becomes === 'new' ? t('package.taken-new', words) : t('package.taken-merge', words))
  for (const conflict of done.conflicts) print(t('package.cli-conflict', conflict))
  if (done.record === 'taken') print(t('package.record-taken'))
  if (done.theirEntries.length > 0) {
    print(t('package.record-kept', { count: done.theirEntries.length }))
    for (const { at, by, event } of done.theirEntries) {
      print(`  ${by.name} ${at} ${t(`package.event.${event.kind}`)}`)
    }
  }
  return undefined
}

function tellPreview(preview: PackagePreview, { t, print }: Pick<Terminal, 't' | 'print'>): void {
  const { packedBy, packedAt, newComments, newEntries, becomes, ...counts } = preview
  const by = packedBy === '' ? t('package.packed-by-nobody') : packedBy
  const words = { ...counts, by, at: packedAt, comments: newComments, entries: newEntries }
  print(t('package.cli-preview', words))
  print(t(`package.becomes-${becomes}`))
}
