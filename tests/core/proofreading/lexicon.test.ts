import { describe, expect, it } from 'vitest'
import { CONFUSABLES } from '#core/proofreading/lexicon/confusable-entries'
import { lexiconRules } from '#core/proofreading/lexicon/lexicon-rules'
import { masked } from '#core/proofreading/masking'
import type { TextRule } from '#core/proofreading/rule'
import { exampleText } from './example-article.ts'

const TEXT_RULES = lexiconRules.filter((rule) => rule.scope === 'text')
const ENTRIES = CONFUSABLES.flatMap(({ id, examples }) => ({
  find: (examples?.find ?? []).map((text) => ({ id, text })),
  leave: (examples?.leaveAlone ?? []).map((text) => ({ id, text })),
}))

describe('an entry of the lexicon', () => {
  it.each(ENTRIES.flatMap(({ find }) => find))('$id finds “$text”', ({ id, text }) => {
    expect(entriesIn(text)).toContain(id)
  })

  it.each(ENTRIES.flatMap(({ leave }) => leave))('$id leaves “$text” alone', ({ id, text }) => {
    expect(entriesIn(text)).not.toContain(id)
  })
})

function entriesIn(text: string): readonly (string | undefined)[] {
  const ready = masked(exampleText(text, 'paragraph'))
  return TEXT_RULES.flatMap((rule: TextRule) => rule.find(ready)).map(({ rule }) => rule)
}
