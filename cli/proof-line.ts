import { ProofJson } from '#core/proofreading/proof-json'
import { fail, ok, type Result } from '#core/shared/result'

/** The article of a line of JSON. The error names what is wrong with it. */
export function articleOfLine(line: string): Result<ProofJson, string> {
  const json = parsed(line)
  if (!json.ok) return json
  const article = ProofJson.safeParse(json.value)
  if (article.success) return ok(article.data)
  const where = article.error.issues.map(({ path }) => path.join('.')).filter((path) => path !== '')
  return fail(where.length === 0 ? 'JSON' : where.join(', '))
}

function parsed(line: string): Result<unknown, 'JSON'> {
  try {
    return ok(JSON.parse(line))
  } catch (error) {
    if (error instanceof SyntaxError) return fail('JSON')
    throw error
  }
}
