import { createHash } from 'node:crypto'
import { isLocked, type ArticleId } from '#core/article/article'
import { documentJson, readDocument } from '#core/article/document'
import { HOUSE_STYLES } from '#core/house-style/house-styles'
import type { OwnArticle } from '#core/intake/word/own-file/own-articles'
import { recognised } from '#core/intake/word/own-file/recognised'
import { wordFile } from '#core/publishing/word-file'
import type { MergeReport, PackageError } from '#core/review/package/package-answers'
import { PACKAGE_FORMAT, type CommonState } from '#core/review/package/package-parts'
import { fail, ok, type Result } from '#core/shared/result'
import type { Library } from '../../library/library.ts'
import type { PackageContent } from '../../package/package-file.ts'
import { takeIn } from '../../package/take-in.ts'
import { contentHash } from '../../review/review-of-article.ts'
import { wordArticle } from '../../publishing/word-article.ts'
import type { WordFile } from '../word/read-word.ts'
import { wordInThread } from '../word/word-in-thread.ts'
import { knownArticles } from './known-articles.ts'
import { readOwn } from './read-own.ts'

type Desk = { readonly library: Library; readonly workersFolder: string }

/** What nobody tracked was changed by whoever saved the file last; by somebody there, where it does not say. */
const SOMEBODY = 'Word'

/**
 * 并回: what was done to a file of ours since it went out becomes suggestions on its articles, as if
 * it had come in a 送审包. `file` names it among the originals.
 */
export async function mergeBack(
  file: string,
  desk: Desk,
): Promise<Result<MergeReport[], PackageError>> {
  const bytes = await desk.library.readOriginal(file)
  const read = bytes === undefined ? undefined : await wordInThread(bytes, desk.workersFolder)
  if (read?.ok !== true) return fail({ kind: 'io', path: file, code: 'ENOENT' })

  const returned = await returnedArticles(read.value, desk)
  if (!returned.ok) return returned
  const reports: MergeReport[] = []
  for (const content of returned.value) {
    // One after the other: each has its article to itself.
    // oxlint-disable-next-line eslint/no-await-in-loop
    const merged = await takeIn(content, desk.library, desk.workersFolder)
    if (!merged.ok) return merged
    reports.push(merged.value)
  }
  return ok(reports)
}

/**
 * What a file of ours brings back of each article that is here, as a 送审包 would; nothing of other
 * files. Where one of them cannot be merged nothing is: half a file merged would be told as none.
 */
export async function returnedArticles(
  file: WordFile,
  desk: Desk,
): Promise<Result<readonly PackageContent[], PackageError>> {
  const at = new Date().toISOString()
  const here = new Map<string, ArticleId>(
    knownArticles(file.document, desk.library).map(({ id }) => [id, id]),
  )
  const contents: PackageContent[] = []
  for (const own of here.size === 0 ? [] : await readOwn(file, desk, at)) {
    const id = here.get(own.hidden?.article ?? '')
    if (id === undefined) continue
    // oxlint-disable-next-line eslint/no-await-in-loop -- the first that cannot be merged ends it
    const content = await contentOfReturned({ id, own, at, file }, desk)
    if (!content.ok) return content
    contents.push(content.value)
  }
  return ok(contents)
}

type Returned = {
  readonly id: ArticleId
  readonly own: OwnArticle
  readonly at: string
  readonly file: WordFile
}

async function contentOfReturned(
  { id, own, at, file }: Returned,
  desk: Desk,
): Promise<Result<PackageContent, PackageError>> {
  const met = await desk.library.meeting(id)
  if (!met.ok) return met
  if (met.value === null) return fail({ kind: 'not-found', id })
  const { article, exchanges } = met.value
  if (isLocked(article)) return fail({ kind: 'locked' })
  const sent = exchanges.find(({ identity }) => identity === own.hidden?.text)?.state
  const now = stateOf(article)
  const isAsSent = now !== null && contentHash(now.doc) === own.hidden?.text
  if (sent === undefined && !isAsSent) return fail({ kind: 'unknown-sent' })
  const known = sent === undefined ? now : stateOf(sent)
  if (known === null) return fail({ kind: 'invalid-document', reason: 'not as it went out' })

  const back = recognised(own, known)
  const untouched = await untouchedFile(known, { at, file }, desk)
  const base = untouched === null ? known : recognised(untouched, known)
  return ok(
    contentOf({
      article: { ...article, ...stateJson(back) },
      base: stateJson(base),
      by: file.document.savedBy ?? SOMEBODY,
      at,
    }),
  )
}

type State = Pick<OwnArticle, 'doc' | 'comments'>

function stateOf({ doc, comments }: CommonState): State | null {
  const read = readDocument(doc)
  return read.ok ? { doc: read.value, comments } : null
}

function stateJson({ doc, comments }: State): CommonState {
  return { doc: documentJson(doc), comments }
}

/** What went out, written and read once more: what Word cannot say is then nobody's change. */
async function untouchedFile(
  { doc, comments }: State,
  { at, file }: Pick<Returned, 'at' | 'file'>,
  desk: Desk,
): Promise<State | null> {
  const zone = Number(file.document.properties.get('quwen-zone') ?? 0)
  const written = await wordFile({
    articles: [{ ...(await wordArticle(doc, desk.library, 'tracked')), comments }],
    style: HOUSE_STYLES.newspaper,
    changes: 'tracked',
    zone,
    at,
  })
  const read = await wordInThread(written, desk.workersFolder)
  const [own] = read.ok ? await readOwn(read.value, desk, at) : []
  return own ?? null
}

type Theirs = Pick<PackageContent, 'article' | 'base'> & {
  readonly by: string
  readonly at: string
}

/** As a package: the same merge, the same versions, the same record of what came back. */
function contentOf({ article, base, by, at }: Theirs): PackageContent {
  const { id, doc, comments } = article
  const identity = createHash('sha256').update(JSON.stringify({ id, doc, comments })).digest('hex')
  return {
    manifest: {
      format: PACKAGE_FORMAT,
      id,
      title: '',
      packedBy: by,
      packedAt: at,
      exchanged: [],
      parts: {},
    },
    article,
    identity,
    base,
    record: new Uint8Array(),
    photos: new Map(),
  }
}
