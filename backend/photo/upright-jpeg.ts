import { join } from 'node:path'
import { withColourProfileOf } from '#core/photo/colour-profile'
import type { Orientation } from '#core/photo/orientation'
import { inThread } from '../in-thread.ts'

/** How long one photo may take; a 24-megapixel one takes about five seconds. */
const MILLISECONDS = 20_000
const MEGABYTES = 1024

/** The photo encoded anew as it was seen, or undefined when it cannot be decoded in time. */
export async function uprightJpeg(
  bytes: Uint8Array,
  orientation: Orientation,
  workersFolder: string,
): Promise<Uint8Array | undefined> {
  const turned = await inThread({
    file: join(workersFolder, 'upright-worker.mjs'),
    data: { bytes, orientation },
    milliseconds: MILLISECONDS,
    megabytes: MEGABYTES,
  })
  return turned instanceof Uint8Array ? withColourProfileOf(bytes, turned) : undefined
}
