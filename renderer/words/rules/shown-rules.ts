import { Layer } from '#core/proofreading/finding'
import type { RuleFact } from './all-rules.ts'

export type RuleLayer = Layer | 'alone'

export type LayerOfRules = { readonly layer: RuleLayer; readonly rules: readonly RuleFact[] }

const LAYERS: readonly RuleLayer[] = [...Layer.options, 'alone']

/** The rules that hold the words looked for, layer by layer; layers left empty are left out. */
export function shownRules(rules: readonly RuleFact[], query: string): readonly LayerOfRules[] {
  const wanted = query.trim().toLowerCase()
  const shown = rules.filter((rule) => holds(rule, wanted))
  return LAYERS.map((layer) => ({
    layer,
    rules: shown.filter((rule) => rule.layer === layer),
  })).filter((group) => group.rules.length > 0)
}

function holds({ id, name, source, example }: RuleFact, wanted: string): boolean {
  return [id, name.zh, name.en, source, ...(example ?? [])].some(
    (text) => text?.toLowerCase().includes(wanted) ?? false,
  )
}
