import { spawn, type ChildProcess } from 'node:child_process'

type Work = {
  readonly program: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly milliseconds: number
  /** Ends it before its time. */
  readonly stop?: AbortSignal
}

/** Runs a program and waits for its end; true when it ended well and in time. Its children go with it. */
export function runWithLimit({ program, args, env, milliseconds, stop }: Work): Promise<boolean> {
  return new Promise((resolve) => {
    const isOwnGroup = process.platform !== 'win32'
    const child = spawn(program, args, {
      env,
      stdio: 'ignore',
      detached: isOwnGroup,
      windowsHide: true,
    })
    const onStop = () => kill(child)
    const limit = setTimeout(onStop, milliseconds)
    stop?.addEventListener('abort', onStop, { once: true })
    const end = (isDone: boolean) => {
      clearTimeout(limit)
      stop?.removeEventListener('abort', onStop)
      resolve(isDone)
    }
    child.on('error', () => end(false))
    child.on('close', (code) => end(code === 0))
  })
}

/** LibreOffice starts itself anew under a first program: both have to go. */
function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true })
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It ended on its own in this very moment.
  }
}
