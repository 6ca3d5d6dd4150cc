import { machineText } from './machine-text.ts'
import type { ProofText } from './proof-article.ts'
import { quotedText } from './quoted-text.ts'
import type { MaskedText } from './rule.ts'
import type { Span } from '#core/shared/span'

/** What covered characters become: one private-use unit each, so that offsets stay. */
const COVER = '\uE000'

const READY = new WeakMap<ProofText, MaskedText>()

/** Makes a block ready for rules. A block is read by text rules and article rules: masked once. */
export function masked(text: ProofText): MaskedText {
  const known = READY.get(text)
  if (known !== undefined) return known
  const covered = cover(text.text, machineText(text.text))
  const ready = {
    ...text,
    masked: covered,
    outsideQuotations: cover(covered, quotedText(covered)),
  }
  READY.set(text, ready)
  return ready
}

function cover(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const { from, to } of spans) {
    if (to <= at) continue
    const start = Math.max(from, at)
    parts.push(text.slice(at, start), COVER.repeat(to - start))
    at = to
  }
  parts.push(text.slice(at))
  return parts.join('')
}
