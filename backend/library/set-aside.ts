import { join } from 'node:path'
import { sha256 } from './checksummed-json.ts'
import { unlessMissing } from './disk-failure.ts'
import type { Disk } from './disk.ts'
import { safeWrite } from './safe-write.ts'

export type SetAside = {
  /** Keeps bytes that could not be read, once, and answers where. Rejects when the disk refuses. */
  readonly keep: (name: string, bytes: Uint8Array) => Promise<string>
  /** Every place that something was kept at since opening. */
  readonly places: () => readonly string[]
}

export function setAsideFolder(disk: Disk, folder: string): SetAside {
  const places = new Set<string>()

  return {
    keep: async (name, bytes) => {
      // Named by content: opening the same damaged file twice keeps one copy, two damages keep two.
      const path = join(folder, `${sha256(bytes).slice(0, 16)}-${name}`)
      await writeOnce(disk, folder, { path, bytes })
      places.add(path)
      return path
    },
    places: () => [...places],
  }
}

async function writeOnce(
  disk: Disk,
  folder: string,
  file: { readonly path: string; readonly bytes: Uint8Array },
): Promise<void> {
  const kept = await unlessMissing(disk.readFile(file.path))
  if (kept !== undefined && Buffer.compare(kept, file.bytes) === 0) return
  await disk.makeFolder(folder)
  await safeWrite(disk, file)
}
