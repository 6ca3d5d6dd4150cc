import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { shipped } from '#backend/shipped'
import { languageOf } from './language-of.ts'
import { runCommand } from './run-command.ts'
import { translate } from '#core/messages/translate'

const PACKAGE = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** The command line: answers the exit code. */
export function run(args: readonly string[]): Promise<number> {
  const stoodIn = process.env['INIT_CWD'] ?? process.cwd()
  return runCommand(args, {
    t: translate(languageOf(process.env)),
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
    path: (typed) => resolve(stoodIn, typed),
    workersFolder: shipped(PACKAGE).workersFolder,
  })
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await run(process.argv.slice(2))
}
