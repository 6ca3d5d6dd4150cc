import { readFile } from 'node:fs/promises'
import { intakeErrorMessage } from '#core/messages/intake-error-message'
import { printedCharacters, errorWeigher } from '#core/proofreading/error-weight'
import { ProofJson, proofArticleOfJson } from '#core/proofreading/proof-json'
import { proofread } from '#core/proofreading/proofreader'
import { NO_TOTAL, withArticle } from '#core/proofreading/proof-total'
import { fail, ok, type Result } from '#core/shared/result'
import { intakeFile } from '#backend/intake/intake-file'
import { withSurroundings } from '#backend/proofreading/run-surroundings'
import { codeOf } from './code-of.ts'
import { articleOfLine } from './proof-line.ts'
import { articleReport, totalReport } from './proof-report.ts'
import { proofreaders } from './proofreaders.ts'
import { DONE, FAILED, type ExitCode, type Terminal } from './tell.ts'

/** A report for people, article by article, and the totals of all files at the end. */
export async function proofFiles(files: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { print, complain, path, taken, t } = terminal
  const readerFor = proofreaders()
  const weigh = errorWeigher()
  let total = NO_TOTAL
  let exit: ExitCode = DONE
  // oxlint-disable no-await-in-loop -- reports stand in the order of the files
  for (const file of files) {
    const articles = await articlesOf(path(file), terminal)
    if (!articles.ok) {
      complain(t('cli.file-failed', { path: file, reason: articles.error }))
      exit = FAILED
    }
    for (const json of articles.ok ? articles.value : []) {
      const article = proofArticleOfJson(json)
      const findings = withSurroundings(proofread(article, readerFor(json.roster)), article)
      const weight = weigh(findings, json.editionDate ?? null)
      print(articleReport({ title: json.title, file, findings }, terminal))
      total = withArticle(total, { findings, weight, characters: printedCharacters(article) })
      await taken()
    }
  }
  // oxlint-enable no-await-in-loop
  print(totalReport(total, terminal))
  return exit
}

/** The error is a sentence. */
async function articlesOf(
  path: string,
  terminal: Terminal,
): Promise<Result<readonly ProofJson[], string>> {
  if (path.toLowerCase().endsWith('.json')) return articleOfFile(path, terminal)
  const taken = await intakeFile(path, terminal.workersFolder)
  if (!taken.ok) return fail(intakeErrorMessage(terminal.t, taken.error))
  return ok(taken.value.articles.map((article) => ProofJson.parse(article)))
}

async function articleOfFile(
  path: string,
  { t }: Terminal,
): Promise<Result<readonly ProofJson[], string>> {
  try {
    const article = articleOfLine((await readFile(path, 'utf8')).replace(/^\uFEFF/u, ''))
    if (article.ok) return ok([article.value])
    return fail(t('cli.not-an-article', { path, where: article.error }))
  } catch (error) {
    return fail(t('cli.cannot-read', { path, code: codeOf(error) }))
  }
}
