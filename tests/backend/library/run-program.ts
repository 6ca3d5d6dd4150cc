import { spawn, type ChildProcess } from 'node:child_process'
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { rolldown } from 'rolldown'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from './temporary-folder.ts'

/** A process of its own, and every line it has said. */
export type Running = {
  readonly lines: readonly string[]
  readonly nextLine: (matching?: (line: string) => boolean) => Promise<string>
  /** The hardest end there is; resolves when the process is gone and all it said has been heard. */
  readonly kill: () => Promise<void>
}

/** Bundled as the product is: an installed Node 20 cannot read TypeScript. */
export async function bundledProgram(name: string): Promise<string> {
  const root = join(import.meta.dirname, '..', '..', '..')
  const file = join(await temporaryFolder(), `${name}.mjs`)
  await chmod(join(file, '..'), 0o755)
  const input = join(import.meta.dirname, 'programs', `${name}.ts`)
  const bundle = await rolldown({ input, cwd: root, platform: 'node' })
  await bundle.write({ file, format: 'esm' })
  await bundle.close()
  return file
}

export function runProgram(file: string, argument: string, uid?: number): Running {
  const asUser = uid === undefined ? {} : { uid, gid: uid }
  const child = spawn(process.execPath, [file, argument], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...asUser,
  })
  onTestFinished(() => endOf(child))
  const lines: string[] = []
  const hear = new Set<() => void>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    for (const listener of hear) listener()
  })

  return {
    lines,
    nextLine: (matching = () => true) =>
      new Promise((resolve, reject) => {
        const from = lines.length
        const listen = () => {
          const line = lines.slice(from).find(matching)
          if (line !== undefined) resolve(line)
        }
        hear.add(listen)
        child.once('close', () => reject(new Error(`${file} ended: ${lines.join('\n')}`)))
      }),
    kill: () => endOf(child),
  }
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('close', () => resolve())
    child.kill('SIGKILL')
  })
}
