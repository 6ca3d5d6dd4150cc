import { libraryErrorMessage } from '#core/messages/library-error-message'
import { checkLibrary } from '#backend/library/check-library'
import { readArguments } from './read-arguments.ts'
import { DONE, FAILED, failed, misused, type ExitCode, type Terminal } from './tell.ts'

/** `quwen check --library DIR`: reads every byte of a library and changes none. */
export async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { t, print, complain, path } = terminal
  const read = readArguments(args, ['library'])
  if (!read.ok) return misused(terminal, t('cli.misread', { reason: read.error }))
  const { library, positionals } = read.value
  if (positionals.length > 0)
    return misused(terminal, t('cli.misread', { reason: positionals.join(' ') }))
  if (library === undefined) return misused(terminal, t('cli.missing', { flag: '--library DIR' }))

  const checked = await checkLibrary(path(library))
  if (!checked.ok) return failed(terminal, libraryErrorMessage(t, checked.error))
  const { problems, litter, ...counted } = checked.value
  print(t('cli.summary', { ...counted, problems: problems.length }))
  if (litter.length > 0) print(t('cli.litter', { count: litter.length }))
  for (const problem of problems) complain(t(`cli.problem.${problem.kind}`, { path: problem.path }))
  return problems.length === 0 ? DONE : FAILED
}
