import { readFile } from '../../shell/file-transport.ts'

/** A picture of the library as an address that `<img>` takes: fetched with the token, once. */
export type MediaUrl = {
  readonly ready: Promise<string>
  readonly release: () => void
}

/** How long an address outlives its last user: a photo that is moved leaves and comes back. */
const KEPT_MS = 5000

type Kept = { readonly ready: Promise<string>; users: number }

const kept = new Map<string, Kept>()

export function mediaUrl(media: string): MediaUrl {
  const entry = kept.get(media) ?? fetchMedia(media)
  entry.users += 1
  let isReleased = false
  return {
    ready: entry.ready,
    release: () => {
      if (isReleased) return
      isReleased = true
      entry.users -= 1
      setTimeout(() => forget(media, entry), KEPT_MS)
    },
  }
}

function fetchMedia(media: string): Kept {
  const ready = readFile(`/media/${media}`).then((blob) => URL.createObjectURL(blob))
  const entry = { ready, users: 0 }
  kept.set(media, entry)
  // A photo that could not be read is asked for again the next time.
  ready.catch(() => kept.delete(media))
  return entry
}

function forget(media: string, entry: Kept): void {
  if (entry.users > 0 || kept.get(media) !== entry) return
  kept.delete(media)
  void entry.ready.then((url) => URL.revokeObjectURL(url))
}
