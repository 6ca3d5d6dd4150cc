import type { Proposal } from '#core/intake/proposal'
import type { PageHints } from '#core/intake/page-hints'
import { splitting } from '#core/intake/split-page'

export type SplitWork = { readonly text: string; readonly hints: PageHints }

/** What the worker says of a page: how far it is, from 0 to 1, and at last what it made of it. */
export type SplitNews =
  | { readonly kind: 'read'; readonly share: number }
  | { readonly kind: 'split'; readonly proposal: Proposal }

addEventListener('message', ({ data }: MessageEvent<SplitWork>) => {
  const steps = splitting(data.text, data.hints)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return say({ kind: 'split', proposal: step.value })
    say({ kind: 'read', share: step.value })
  }
})

function say(news: SplitNews): void {
  postMessage(news)
}
