import { readFile } from 'node:fs/promises'
import type { Node } from 'prosemirror-model'
import { z } from 'zod'
import { DocumentJson } from '#core/article/article'
import { readDocument } from '#core/article/document'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { ArticlesJson, fromArticleJson } from '#core/publishing/from-article-json'
import { fail, ok, type Result } from '#core/shared/result'
import { parseJson, unseal } from '#backend/library/checksummed-json'
import { codeOf } from './code-of.ts'
import type { Terminal } from './tell.ts'

/**
 * The one article of a file: of a library (`article.json` or a version, whose checksum must be
 * right), `{doc}`, or as `quwen intake --json` prints it. The error is a sentence.
 */
export async function documentFromFile(
  path: string,
  { t }: Terminal,
): Promise<Result<Node, string>> {
  const bytes = await bytesOf(path)
  if (!bytes.ok) return fail(t('cli.cannot-read', { path, code: bytes.error }))
  const json = parseJson(withoutMark(bytes.value))
  if (!json.ok) return fail(t('cli.not-json', { path }))
  const unsealed = Sealed.safeParse(json.value).success ? unseal(bytes.value) : json
  if (!unsealed.ok) return fail(t('cli.problem.damaged', { path }))

  const stored = Stored.safeParse(unsealed.value)
  if (stored.success) {
    const document = readDocument(stored.data.doc)
    if (document.ok) return document
    const { reason } = document.error
    return fail(`${path}: ${libraryErrorMessage(t, { kind: 'invalid-document', reason })}`)
  }
  const articles = ArticlesJson.safeParse(unsealed.value)
  if (!articles.success) return fail(t('cli.not-an-article', { path, where: 'doc, paragraphs' }))
  const [article, ...others] = articles.data
  return article === undefined || others.length > 0
    ? fail(t('cli.diff.several', { path, count: articles.data.length }))
    : ok(fromArticleJson(article))
}

/** Our frame; what is in it counts only when its checksum is right. */
const Sealed = z.object({ sha256: z.string(), content: z.unknown() })
const Stored = z.object({ doc: DocumentJson })

async function bytesOf(path: string): Promise<Result<Uint8Array, string>> {
  try {
    return ok(await readFile(path))
  } catch (error) {
    return fail(codeOf(error))
  }
}

/** Some editors begin a file with a byte-order mark. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return isMarked ? bytes.subarray(3) : bytes
}
