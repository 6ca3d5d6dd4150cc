import type { TextAnswer, TextQuestion } from './text-line.ts'

/** Hands texts over beside the page: a fetch on the page's own thread would hold up the next key. */
self.addEventListener('message', ({ data }: MessageEvent<TextQuestion>) => void ask(data))

async function ask({ number, token, body }: TextQuestion): Promise<void> {
  try {
    const response = await fetch('/ask/article:change', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Quwen-Token': token },
      body,
    })
    answer({ number, status: response.status, body: await response.text() })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    answer({ number, status: 0, body: error.message })
  }
}

function answer(said: TextAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  self.postMessage(said)
}
