import type { News, NewsName } from '#bridge/news'

/** Milliseconds between two empty lines: a page that hears nothing for longer knows we are gone. */
const HEARTBEAT = 10_000

/** News to every open page, one JSON object a line over a fetch that does not end. */
export type NewsStream = {
  readonly announce: <Name extends NewsName>(name: Name, news: News<Name>) => void
  readonly listen: () => ReadableStream<Uint8Array>
  readonly listeners: () => number
  readonly close: () => void
}

type Page = ReadableStreamDefaultController<Uint8Array>

export function openNewsStream(): NewsStream {
  const pages = new Set<Page>()
  const encoder = new TextEncoder()
  const sendLine = (line: string) => {
    for (const page of pages) page.enqueue(encoder.encode(`${line}\n`))
  }
  const heart = setInterval(() => sendLine(''), HEARTBEAT)
  heart.unref()

  return {
    announce: (name, news) => sendLine(JSON.stringify({ name, news })),
    listen: () => {
      let own: Page
      return new ReadableStream({
        start: (controller) => {
          own = controller
          pages.add(own)
          // The headers leave with the first byte.
          own.enqueue(encoder.encode('\n'))
        },
        cancel: () => {
          pages.delete(own)
        },
      })
    },
    listeners: () => pages.size,
    close: () => {
      clearInterval(heart)
      for (const page of pages) page.close()
      pages.clear()
    },
  }
}
