import { join } from 'node:path'
import type { Disk } from './disk.ts'
import { inOrder } from './in-order.ts'

/** Every file below a folder, as paths from it. */
export async function filesBelow(disk: Disk, folder: string, way = ''): Promise<string[]> {
  const entries = await disk.list(join(folder, way))
  const found = await inOrder(entries, ({ name, isFolder }) =>
    isFolder ? filesBelow(disk, folder, join(way, name)) : Promise.resolve([join(way, name)]),
  )
  return found.flat()
}
