import { findingJson, proofArticleOfJson } from '#core/proofreading/proof-json'
import { proofread } from '#core/proofreading/proofreader'
import { linesOf } from './lines-of.ts'
import { articleOfLine } from './proof-line.ts'
import { proofreaders } from './proofreaders.ts'
import { DONE, FAILED, type ExitCode, type Terminal } from './tell.ts'

/** An answer for every line, in order, as the lines come: no input is too long for it. */
export async function proofLines(terminal: Terminal): Promise<ExitCode> {
  const { input, print, complain, taken, language, t } = terminal
  const readerFor = proofreaders()
  let exit: ExitCode = DONE
  let line = 0
  for await (const written of linesOf(input)) {
    line += 1
    if (written.trim() === '') continue
    const article = articleOfLine(written)
    if (article.ok) {
      const reader = readerFor(article.value.roster)
      const found = proofread(proofArticleOfJson(article.value), reader)
      const findings = found.map((finding) => findingJson(finding, language))
      print(JSON.stringify({ id: article.value.id ?? null, findings }))
    } else {
      complain(t('cli.bad-line', { line, where: article.error }))
      exit = FAILED
    }
    await taken()
  }
  return exit
}
