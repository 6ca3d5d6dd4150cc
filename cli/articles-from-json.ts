import { readFile } from 'node:fs/promises'
import { ArticlesJson, fromArticleJson } from '#core/publishing/from-article-json'
import { fail, ok, type Result } from '#core/shared/result'
import { NO_DESK_STYLES } from '#core/house-style/desk-styles'
import { codeOf } from './code-of.ts'
import type { LeavingSource } from './leaving-source.ts'
import type { Terminal } from './tell.ts'

/** Articles as `quwen intake --json` prints them, one or several. The error is a sentence. */
export async function articlesFromJson(
  path: string,
  { t }: Terminal,
): Promise<Result<LeavingSource, string>> {
  const text = await readText(path)
  if (!text.ok) return fail(t('cli.cannot-read', { path, code: text.error }))
  const json = parsedJson(text.value)
  if (!json.ok) return fail(t('cli.not-json', { path }))

  const articles = ArticlesJson.safeParse(json.value)
  if (articles.success) {
    const leaving = articles.data.map((one) => ({ ...NOTHING_BESIDE, doc: fromArticleJson(one) }))
    return ok({ articles: leaving, styles: NO_DESK_STYLES, initials: new Map() })
  }
  const where = articles.error.issues.map(({ path: keys }) => keys.join('.')).join(', ')
  return fail(t('cli.not-an-article', { path, where: where === '' ? 'articles' : where }))
}

const NOTHING_BESIDE = { id: undefined, comments: [], record: [], photos: new Map() }

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
