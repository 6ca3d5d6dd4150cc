import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A page only this user may read that leads to the running workstation. Opening a file keeps the
 * token out of the browser's command line, and a second start finds the first one through it.
 */
export type RunningFile = {
  readonly path: string
  readonly address: () => Promise<string | undefined>
  readonly write: (address: string) => Promise<void>
  readonly remove: () => Promise<void>
}

const ADDRESS = /url=(?<address>http:\/\/127\.0\.0\.1:\d+\/#[\w-]+)"/u

export function runningFile(stateFolder: string, libraryPath: string): RunningFile {
  const folder = join(stateFolder, 'running')
  const name = createHash('sha256').update(libraryPath).digest('hex').slice(0, 16)
  const path = join(folder, `${name}.html`)
  return {
    path,
    address: async () => {
      const written = await readFile(path, 'utf8').catch(() => '')
      return ADDRESS.exec(written)?.groups?.['address']
    },
    write: async (address) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await rm(path, { force: true })
      await writeFile(path, page(address), { mode: 0o600, flag: 'wx' })
    },
    remove: () => rm(path, { force: true }),
  }
}

function page(address: string): string {
  return `<!doctype html><meta charset="utf-8"><title>区闻</title>
<meta http-equiv="refresh" content="0;url=${address}">
`
}
