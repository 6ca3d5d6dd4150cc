import { audit } from './audit.ts'
import { check } from './check.ts'
import { diff } from './diff.ts'
import { exportArticles } from './export-articles.ts'
import { intake } from './intake.ts'
import { pack } from './pack.ts'
import { proof } from './proof.ts'
import { DONE, misused, type ExitCode, type Terminal } from './tell.ts'
import { unpack } from './unpack.ts'
import { wordIn } from './word-in.ts'

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['intake', intake],
  ['word-in', wordIn],
  ['export', exportArticles],
  ['check', check],
  ['audit', audit],
  ['proof', proof],
  ['diff', diff],
  ['pack', pack],
  ['unpack', unpack],
])

const HELP: ReadonlySet<string> = new Set(['--help', '-h'])

export async function runCommand(
  [name, ...args]: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { t, print } = terminal
  if (name === undefined) return misused(terminal, t('cli.no-command'))
  if (name === 'help' || [name, ...args].some((one) => HELP.has(one))) {
    print(t('cli.help'))
    return DONE
  }
  const command = COMMANDS.get(name)
  return command === undefined
    ? misused(terminal, t('cli.unknown-command', { command: name }))
    : command(args, terminal)
}
