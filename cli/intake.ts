import { intakeErrorMessage } from '#core/messages/intake-error-message'
import { intakeFile } from '#backend/intake/intake-file'
import { readArguments } from './read-arguments.ts'
import { DONE, failed, misused, type ExitCode, type Terminal } from './tell.ts'

/** `quwen intake FILE --json`: a page taken apart, without any library. */
export async function intake(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { t, print, path, workersFolder } = terminal
  const read = readArguments(args, ['json'])
  if (!read.ok) return misused(terminal, t('cli.misread', { reason: read.error }))
  const [file, ...more] = read.value.positionals
  if (file === undefined) return misused(terminal, t('cli.missing', { flag: 'FILE' }))
  if (more.length > 0) return misused(terminal, t('cli.misread', { reason: more.join(' ') }))
  if (!read.value.json) return misused(terminal, t('cli.missing', { flag: '--json' }))

  const taken = await intakeFile(path(file), workersFolder)
  if (!taken.ok) return failed(terminal, intakeErrorMessage(t, taken.error))
  print(JSON.stringify(taken.value, null, 2))
  return DONE
}
