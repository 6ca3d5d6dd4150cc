import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shipped } from '#backend/shipped'
import { startOptions } from '#backend/start-options'
import { thisMachine, userFolders } from '#backend/preferences/user-folders'
import { serveWorkstation } from './serve-workstation.ts'

const HERE = fileURLToPath(import.meta.url)

/** Serves the workstation until it is told to stop; answers the exit code. */
export function run(args: readonly string[]): Promise<number> {
  return serveWorkstation({
    options: startOptions(args, process.env['INIT_CWD'] ?? process.cwd()),
    folders: userFolders(thisMachine()),
    shipped: shipped(resolve(dirname(HERE), '../..')),
  })
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === HERE) {
  process.exitCode = await run(process.argv.slice(2))
}
