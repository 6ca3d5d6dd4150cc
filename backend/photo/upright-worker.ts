import { parentPort, workerData } from 'node:worker_threads'
import { decode, encode } from 'jpeg-js'
import { z } from 'zod'
import type { Orientation } from '#core/photo/orientation'
import { turnUpright } from '#core/photo/turn-upright'

const Work = z.object({
  bytes: z.instanceof(Uint8Array),
  orientation: z.literal([1, 2, 3, 4, 5, 6, 7, 8]),
})

/** Between 90 and 95 a photo is printed without visible loss and does not grow. */
const QUALITY = 92
const LIMITS = { maxResolutionInMP: 120, maxMemoryUsageInMB: 2048 }

const { bytes, orientation } = Work.parse(workerData)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(upright(bytes, orientation))

function upright(jpeg: Uint8Array, turn: Orientation): Uint8Array {
  const { width, height, data } = decode(jpeg, { useTArray: true, ...LIMITS })
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const turned = turnUpright({ width, height, pixels }, turn)
  const rgba = new Uint8Array(turned.pixels.buffer)
  const encoded = encode({ width: turned.width, height: turned.height, data: rgba }, QUALITY)
  return new Uint8Array(encoded.data)
}
