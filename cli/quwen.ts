import { once } from 'node:events'
import { dirname, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { shipped } from '#backend/shipped'
import { languageOf } from './language-of.ts'
import { runCommand } from './run-command.ts'
import { DONE, FAILED } from './tell.ts'
import { translate } from '#core/messages/translate'

const PACKAGE = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** The command line: answers the exit code. */
export function run(args: readonly string[]): Promise<number> {
  const stoodIn = process.env['INIT_CWD'] ?? process.cwd()
  const language = languageOf(process.env)
  process.stdout.on('error', endQuietly)
  return runCommand(args, {
    t: translate(language),
    language,
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
    input: process.stdin,
    taken: async () => process.stdout.writableNeedDrain && once(process.stdout, 'drain'),
    path: (typed) => resolve(stoodIn, typed),
    workersFolder: shipped(PACKAGE).workersFolder,
  })
}

/** Whoever read the results has read enough (`quwen … | head`): that is no failure. */
function endQuietly(error: Error): void {
  process.exit('code' in error && error.code === 'EPIPE' ? DONE : FAILED)
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await run(process.argv.slice(2))
}
