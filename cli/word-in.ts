import { wordSaid } from '#core/intake/word/said/word-said'
import { intakeErrorMessage } from '#core/messages/intake-error-message'
import { lossSentences } from '#core/messages/loss-sentences'
import { readGivenFile } from '#backend/intake/read-file'
import { readSource } from '#backend/intake/read-source'
import { readArguments } from './read-arguments.ts'
import { DONE, failed, misused, type ExitCode, type Terminal } from './tell.ts'
import { wordInLines } from './word-in-lines.ts'

/** `quwen word-in FILE [--json]`: what a Word file says, with who changed and said what; without any library. */
export async function wordIn(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { t, print, path, workersFolder } = terminal
  const read = readArguments(args, ['json'])
  if (!read.ok) return misused(terminal, t('cli.misread', { reason: read.error }))
  const [file, ...more] = read.value.positionals
  if (file === undefined) return misused(terminal, t('cli.missing', { flag: 'FILE' }))
  if (more.length > 0) return misused(terminal, t('cli.misread', { reason: more.join(' ') }))

  const given = await readGivenFile(path(file))
  if (!given.ok) return failed(terminal, intakeErrorMessage(t, given.error))
  const source = await readSource(given.value, workersFolder)
  if (!source.ok) return failed(terminal, intakeErrorMessage(t, source.error))
  if (source.value.kind === 'text')
    return failed(terminal, intakeErrorMessage(t, { kind: 'not-a-word-file' }))

  const { document, pictures } = source.value
  const { losses, ...said } = wordSaid(document, (part) => pictures.get(part)?.length ?? 0)
  const report = { ...said, lossReport: lossSentences(t, losses) }
  print(read.value.json ? JSON.stringify(report, null, 2) : wordInLines(report, t).join('\n'))
  return DONE
}
