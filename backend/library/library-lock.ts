import { closeSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import { sha256 } from './checksummed-json.ts'
import { isDiskFailure } from './disk-failure.ts'

/** Held by one process at a time. The kernel frees it the moment that process ends, however it ends. */
export type LibraryLock = { readonly release: () => Promise<void> }

/** Undefined when another process holds it. `realPath`: one library, one name. */
export function takeLibraryLock(realPath: string): Promise<LibraryLock | undefined> {
  return process.platform === 'darwin'
    ? lockFile(`${realPath}/lock`)
    : lockSocket(socketName(realPath))
}

function socketName(realPath: string): string {
  if (process.platform !== 'win32') return `\0quwen-${sha256(realPath).slice(0, 32)}`
  // Windows paths do not tell capitals from small letters.
  return `\\\\.\\pipe\\quwen-${sha256(realPath.toLowerCase()).slice(0, 32)}`
}

/** An abstract socket (Linux) or a named pipe (Windows): a name that no file is left behind from. */
function lockSocket(name: string): Promise<LibraryLock | undefined> {
  const server = createServer((stranger) => stranger.destroy())
  server.unref()
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (isDiskFailure(error) && error.code === 'EADDRINUSE') resolve(undefined)
      else reject(error)
    })
    server.listen(name, () => {
      resolve({
        release: () =>
          new Promise((done) => {
            server.close(() => done())
          }),
      })
    })
  })
}

/** macOS opens and locks in one call; the lock lives as long as the open file. See open(2), O_EXLOCK. */
function lockFile(path: string): Promise<LibraryLock | undefined> {
  try {
    const handle = openSync(path, READ_WRITE | CREATE | EXCLUSIVE_LOCK | DO_NOT_WAIT, 0o600)
    return Promise.resolve({
      release: () => {
        closeSync(handle)
        return Promise.resolve()
      },
    })
  } catch (error) {
    if (!isDiskFailure(error) || error.code !== 'EAGAIN') throw error
    return Promise.resolve(undefined)
  }
}

/** <sys/fcntl.h> on macOS; Node has no names for two of them. */
const READ_WRITE = 0x0002
const DO_NOT_WAIT = 0x0004
const EXCLUSIVE_LOCK = 0x0020
const CREATE = 0x0200
