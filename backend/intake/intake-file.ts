import type { IntakeError } from '#core/intake/intake-error'
import { intakeJson, type IntakeJson } from '#core/intake/intake-json'
import type { Proposal } from '#core/intake/proposal'
import { splitPage } from '#core/intake/split-page'
import { pageHintsOf } from '#core/intake/word/page-hints-of'
import { fail, ok, type Result } from '#core/shared/result'
import { wordText } from './keep-word.ts'
import { readGivenFile } from './read-file.ts'
import { readSource, type ReadSource } from './read-source.ts'

/** A file taken apart without any library, for the command line. Pictures are left out. */
export async function intakeFile(
  path: string,
  workersFolder: string,
): Promise<Result<IntakeJson, IntakeError>> {
  const given = await readGivenFile(path)
  if (!given.ok) return given
  const read = await readSource(given.value, workersFolder)
  if (!read.ok) return read
  const proposal = splitSource(read.value)
  return proposal.source.trim() === '' ? fail({ kind: 'empty' }) : ok(intakeJson(proposal))
}

function splitSource(source: ReadSource): Proposal {
  if (source.kind === 'text') return splitPage(source.text)
  const said = wordText(source.document, () => null)
  return splitPage(said.text, pageHintsOf(said.text, said))
}
