import { proofFiles } from './proof-files.ts'
import { proofLines } from './proof-lines.ts'
import { readArguments } from './read-arguments.ts'
import { misused, type ExitCode, type Terminal } from './tell.ts'

/** `quwen proof --json`: articles line by line for programs. `quwen proof FILE…`: for people. */
export async function proof(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { t } = terminal
  const read = readArguments(args, ['json'])
  if (!read.ok) return misused(terminal, t('cli.misread', { reason: read.error }))
  const { json, positionals } = read.value
  if (json && positionals.length > 0)
    return misused(terminal, t('cli.misread', { reason: positionals.join(' ') }))
  if (json) return proofLines(terminal)
  if (positionals.length === 0) return misused(terminal, t('cli.missing', { flag: 'FILE' }))
  return proofFiles(positionals, terminal)
}
