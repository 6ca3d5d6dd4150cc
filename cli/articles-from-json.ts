import { readFile } from 'node:fs/promises'
import { ArticlesJson, fromArticleJson } from '#core/publishing/from-article-json'
import type { WordArticle } from '#core/publishing/word-file'
import { fail, ok, type Result } from '#core/shared/result'
import { withoutPhotos } from '#backend/publishing/word-article'
import { codeOf } from './code-of.ts'
import type { Terminal } from './tell.ts'

/** Articles as `quwen intake --json` prints them, one or several. The error is a sentence. */
export async function articlesFromJson(
  path: string,
  { t }: Terminal,
): Promise<Result<readonly WordArticle[], string>> {
  const text = await readText(path)
  if (!text.ok) return fail(t('cli.cannot-read', { path, code: text.error }))
  const json = parsedJson(text.value)
  if (!json.ok) return fail(t('cli.not-json', { path }))

  const articles = ArticlesJson.safeParse(json.value)
  if (articles.success) return ok(articles.data.map((one) => withoutPhotos(fromArticleJson(one))))
  const where = articles.error.issues.map(({ path: keys }) => keys.join('.')).join(', ')
  return fail(t('cli.not-an-article', { path, where: where === '' ? 'articles' : where }))
}

async function readText(path: string): Promise<Result<string, string>> {
  try {
    return ok(await readFile(path, 'utf8'))
  } catch (error) {
    return fail(codeOf(error))
  }
}

function parsedJson(text: string): Result<unknown, 'not-json'> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/u, '')))
  } catch (error) {
    if (error instanceof SyntaxError) return fail('not-json')
    throw error
  }
}
