import { basename, dirname, join, resolve, sep } from 'node:path'
import type { DocumentJson } from '#core/article/article'
import { readDocument } from '#core/article/document'
import { z } from 'zod'
import type { LibraryError } from '#core/article/library-error'
import { Version, VERSION_FORMAT } from '#core/history/version'
import { OriginalFile } from '#core/intake/word/original'
import { MEDIA_NAME } from '#core/photo/media-name'
import { fail, type Result } from '#core/shared/result'
import { readRecordLines } from '../review/record-lines.ts'
import { readArticle } from './article-reading.ts'
import { sha256, unseal } from './checksummed-json.ts'
import { attempt, unlessMissing } from './disk-failure.ts'
import { nodeDisk, type Disk } from './disk.ts'
import { readFileOf } from './file-reading.ts'
import { readLog } from './index-log-line.ts'
import { fewAtATime } from './in-order.ts'
import { AsItCameIn } from './as-it-came-in.ts'
import { AS_IT_CAME_IN_FILE, AUDIT_FILE, RECORD_FILE, VERSIONS_FOLDER } from './library-paths.ts'
import { photosOf } from './photos-of.ts'
import { isUnfinished } from './sweep.ts'
import { filesBelow } from './walk.ts'

export type LibraryProblem = {
  readonly kind: 'damaged' | 'newer-format' | 'refused' | 'missing' | 'missing-photo'
  /** From the library's folder. */
  readonly path: string
}

export type LibraryCheck = {
  readonly articles: number
  readonly trashed: number
  readonly sources: number
  /** Word files as they came. */
  readonly originals: number
  readonly photos: number
  readonly problems: readonly LibraryProblem[]
  /** Harmless: photos and originals that no article has, and what a crash left unfinished. */
  readonly litter: readonly string[]
}

/** Reads every byte of a library and changes none. It may be open meanwhile. */
export async function checkLibrary(
  path: string,
  disk: Disk = nodeDisk,
): Promise<Result<LibraryCheck, LibraryError>> {
  const root = resolve(path)
  const isFolder = await attempt(root, async () => (await unlessMissing(disk.look(root)))?.isFolder)
  if (!isFolder.ok) return isFolder
  if (isFolder.value !== true) return fail({ kind: 'not-a-folder', path: root })
  return attempt(root, () => check(disk, root))
}

async function check(disk: Disk, root: string): Promise<LibraryCheck> {
  const files = await filesBelow(disk, root)
  const problems: LibraryProblem[] = []
  const shown = new Map<string, string>()
  const named = new Set<string>()
  await fewAtATime(
    files.filter((file) => !isLeftOver(file)),
    async (file) => {
      // An open library may have put a newer file there in the meantime, or moved it.
      const read = await attempt(root, () => unlessMissing(disk.readFile(join(root, file))))
      const bytes = read.ok ? read.value : new Uint8Array()
      if (bytes === undefined) return
      const kind = read.ok ? problemOf(file, bytes) : 'damaged'
      if (kind !== undefined) problems.push({ kind, path: file })
      for (const media of photosIn(file, bytes)) shown.set(media, file)
      for (const original of originalIn(file, bytes)) named.add(original)
    },
  )
  if (!files.includes('library.json')) problems.push({ kind: 'missing', path: 'library.json' })
  const photos = files.filter((file) => isIn(file, 'media')).map((file) => basename(file))
  const sources = files.filter((file) => isIn(file, 'sources') && !isLeftOver(file))
  const originals = sources.filter(isOriginal)
  problems.push(...missingPhotos(shown, new Set(photos)))
  return {
    articles: files.filter((file) => isIn(file, 'articles') && isArticle(file)).length,
    trashed: files.filter((file) => isIn(file, 'trash') && isArticle(file)).length,
    sources: sources.length - originals.length,
    originals: originals.length,
    photos: photos.length,
    problems: problems.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    litter: [
      ...files.filter(isLeftOver),
      ...photos.filter((media) => !shown.has(media)).map((media) => join('media', media)),
      ...originals.filter((file) => !named.has(basename(file))),
    ],
  }
}

function problemOf(file: string, bytes: Uint8Array): LibraryProblem['kind'] | undefined {
  if (isIn(file, 'media')) return isWhole(basename(file), bytes) ? undefined : 'damaged'
  if (isOriginal(file)) return basename(file).startsWith(sha256(bytes)) ? undefined : 'damaged'
  if (file === 'index.log') return readLog(bytes).ok ? undefined : 'damaged'
  if (isArticle(file) || basename(file) === 'article.previous.json') return problemOfArticle(bytes)
  if (isRecord(file)) return isWholeRecord(bytes) ? undefined : 'damaged'
  if (isVersion(file)) return problemOfVersion(file, bytes)
  if (isKept(file)) return problemOfKept(bytes)
  if (file.endsWith('.json') && !isIn(file, 'set-aside')) {
    return unseal(bytes).ok ? undefined : 'damaged'
  }
  return undefined
}

/** Rules, words, people, the review process, and what proofreading remembers of an article. */
function isKept(file: string): boolean {
  const isDesk = dirname(file) === '.' && /^(?:rules|lexicon|roster|people|process)\./u.test(file)
  return isDesk || (basename(file) === RECORD_FILE && !isIn(file, 'set-aside'))
}

function problemOfKept(bytes: Uint8Array): LibraryProblem['kind'] | undefined {
  const { kind } = readFileOf(bytes, { format: 1, schema: z.unknown() })
  if (kind === 'readable') return undefined
  return kind === 'newer' ? 'newer-format' : kind
}

function problemOfArticle(bytes: Uint8Array): LibraryProblem['kind'] | undefined {
  const { kind } = readArticle(bytes)
  if (kind === 'readable') return undefined
  return kind === 'newer' ? 'newer-format' : kind
}

function problemOfVersion(file: string, bytes: Uint8Array): LibraryProblem['kind'] | undefined {
  const reading = readFileOf(bytes, { format: VERSION_FORMAT, schema: Version })
  if (reading.kind === 'newer') return 'newer-format'
  if (reading.kind === 'damaged' || `${reading.value.number}.json` !== basename(file)) {
    return 'damaged'
  }
  return readDocument(reading.value.doc).ok ? undefined : 'refused'
}

function isWhole(media: string, bytes: Uint8Array): boolean {
  return MEDIA_NAME.test(media) && media.startsWith(sha256(bytes))
}

function isOriginal(file: string): boolean {
  return isIn(file, 'sources') && OriginalFile.safeParse(basename(file)).success
}

/** What version 0 says it was read from. */
function originalIn(file: string, bytes: Uint8Array): readonly string[] {
  if (!file.endsWith(AS_IT_CAME_IN_FILE)) return []
  const unsealed = unseal(bytes)
  const read = unsealed.ok ? AsItCameIn.safeParse(unsealed.value) : undefined
  const original = read?.success === true ? read.data.original?.file : undefined
  return original == null ? [] : [original]
}

/** Those of the good copy and of versions count too: they may be put back. */
function photosIn(file: string, bytes: Uint8Array): readonly string[] {
  const doc = documentIn(file, bytes)
  const document = doc === undefined ? undefined : readDocument(doc)
  return document?.ok === true ? photosOf(document.value) : []
}

function documentIn(file: string, bytes: Uint8Array): DocumentJson | undefined {
  if (isVersion(file)) {
    const version = readFileOf(bytes, { format: VERSION_FORMAT, schema: Version })
    return version.kind === 'readable' ? version.value.doc : undefined
  }
  if (!isArticle(file) && basename(file) !== 'article.previous.json') return undefined
  const reading = readArticle(bytes)
  return reading.kind === 'readable' ? reading.article.doc : undefined
}

function missingPhotos(
  shown: ReadonlyMap<string, string>,
  present: ReadonlySet<string>,
): LibraryProblem[] {
  return Array.from(shown)
    .filter(([media]) => !present.has(media))
    .map(([, path]) => ({ kind: 'missing-photo', path }))
}

function isArticle(file: string): boolean {
  return basename(file) === 'article.json' && dirname(dirname(file)) !== '.'
}

function isRecord(file: string): boolean {
  return basename(file) === AUDIT_FILE && !isIn(file, 'set-aside')
}

function isWholeRecord(bytes: Uint8Array): boolean {
  const { chain } = readRecordLines(bytes)
  return chain.kind === 'whole' && chain.torn === undefined
}

/** Version 0 is text and no document: whole or not is all there is to say of it. */
function isVersion(file: string): boolean {
  const isShelved = basename(dirname(file)) === VERSIONS_FOLDER && !isIn(file, 'set-aside')
  return isShelved && /^[1-9]\d*\.json$/u.test(basename(file))
}

function isIn(file: string, folder: string): boolean {
  return file.startsWith(`${folder}${sep}`)
}

function isLeftOver(file: string): boolean {
  return file.split(sep).some(isUnfinished)
}
