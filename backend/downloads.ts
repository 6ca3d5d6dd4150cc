import { randomUUID } from 'node:crypto'
import type { Delivered } from '#bridge/contract'

export type Download = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** Files on their way to a screen that has no native dialog: fetched once from `/file/<handle>`. */
export type Downloads = {
  readonly offer: (file: { readonly name: string; readonly bytes: Uint8Array }) => Delivered
  readonly take: (handle: string) => Download | undefined
}

/** Beyond this many nobody is coming for the oldest. */
const KEPT = 20

export function openDownloads(): Downloads {
  const waiting = new Map<string, Download>()
  return {
    offer: ({ name, bytes }) => {
      const handle = randomUUID()
      waiting.set(handle, { name, bytes: new Uint8Array(bytes) })
      const [oldest] = waiting.keys()
      if (waiting.size > KEPT && oldest !== undefined) waiting.delete(oldest)
      return { kind: 'download', handle, name }
    },
    take: (handle) => {
      const file = waiting.get(handle)
      waiting.delete(handle)
      return file
    },
  }
}
