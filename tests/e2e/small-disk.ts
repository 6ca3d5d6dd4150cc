import { spawnSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A folder on a disk of its own that is easily filled. */
export type SmallDisk = {
  readonly fill: () => Promise<void>
  readonly makeRoom: () => Promise<void>
  readonly unmount: () => void
}

/** Memory with a file system on it, or undefined where nobody may mount one. */
export async function mountSmallDisk(folder: string): Promise<SmallDisk | undefined> {
  await mkdir(folder, { recursive: true })
  const options = ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]
  if (spawnSync('mount', options, { stdio: 'ignore' }).status !== 0) return undefined

  const ballast = join(folder, 'ballast')
  return {
    fill: () => fillUp(ballast),
    makeRoom: () => rm(ballast),
    unmount: () => {
      spawnSync('umount', ['--lazy', folder], { stdio: 'ignore' })
    },
  }
}

async function fillUp(path: string): Promise<void> {
  const tooMuch = Buffer.alloc(4_000_000)
  const outcome = await writeFile(path, tooMuch).then(
    () => 'written',
    (error: NodeJS.ErrnoException) => error.code,
  )
  if (outcome !== 'ENOSPC') throw new Error(`4 MB on a disk of 2 MB: ${outcome}`)
}
