import { setImmediate } from 'node:timers/promises'
import type { Finding } from '#core/proofreading/finding'
import { oneAPlace } from '#core/proofreading/one-a-place'
import type { ProofArticle } from '#core/proofreading/proof-article'
import { proofreader, type Proofreader } from '#core/proofreading/proofreader'
import type { Ignored } from '#core/proofreading/proof-record'
import type { Setup } from '#core/proofreading/setup'
import { withoutIgnored } from '../proofreading/run-without-ignored.ts'

/** Milliseconds of proofreading before others have their turn: a keystroke must not wait for it. */
const TURN = 20

/** What is open in an article under a setup. The reader is kept until the setup changes. */
export function openFindings() {
  let made: { readonly setup: string; readonly reader: Proofreader } | undefined
  const readerFor = (setup: Setup): Proofreader => {
    const key = JSON.stringify(setup)
    if (made?.setup !== key) made = { setup: key, reader: proofreader(setup) }
    return made.reader
  }

  return async (
    article: ProofArticle,
    setup: Setup,
    ignored: readonly Ignored[],
  ): Promise<readonly Finding[]> => {
    const reader = readerFor(setup)
    const found: Finding[] = []
    let begun = performance.now()
    for (const text of article.texts) {
      found.push(...reader.ofText(text))
      if (performance.now() - begun < TURN) continue
      // oxlint-disable-next-line no-await-in-loop -- one after the other, others in between
      await setImmediate()
      begun = performance.now()
    }
    const all = oneAPlace([...found, ...reader.ofArticle(article)])
    return withoutIgnored(all, article, ignored)
  }
}

export type OpenFindings = ReturnType<typeof openFindings>
