import type { HouseLexicon, LexiconWord } from './house-lexicon.ts'
import type { Hit, MaskedText, TextRule } from './rule.ts'
import { EVERY_ROLE } from './text-roles.ts'
import { wordFinder, type WordFinder } from './word-finder.ts'

/** The desk's own words as rules: 总是错 and 请核. What is 总是对 is a filter, not a rule. */
export function houseRules(lexicon: HouseLexicon): readonly TextRule[] {
  const words = new Map(lexicon.words.map((word) => [word.word, word]))
  if (words.size === 0) return []
  const finder = wordFinder(words)
  return [
    houseRule({
      id: 'HW-WRONG',
      name: { zh: '本社词库：总是错', en: 'House words: always wrong' },
      class: 'error',
      message: {
        zh: '本社词库认为此词总是错',
        en: 'The house lexicon calls this word always wrong',
      },
      find: (text) => longestWords(text.masked, finder).filter(isOf('wrong')).map(wrongHit),
    }),
    houseRule({
      id: 'HW-ASK',
      name: { zh: '本社词库：请核', en: 'House words: please check' },
      class: 'warning',
      message: { zh: '本社词库要求核对此词', en: 'The house lexicon asks to check this word' },
      find: (text) => longestWords(text.masked, finder).filter(isOf('ask')).map(askHit),
    }),
  ]
}

type HouseHit = { readonly from: number; readonly to: number; readonly value: LexiconWord }

function houseRule(facts: Pick<TextRule, 'id' | 'name' | 'class' | 'message' | 'find'>): TextRule {
  return {
    ...facts,
    scope: 'text',
    layer: 'house',
    source: '本社词库',
    change: 'offer',
    isOnByDefault: true,
    roles: EVERY_ROLE,
    examples: { find: [], leaveAlone: [] },
  }
}

/** From left to right, the longest word of any list: a long right word shields what it holds. */
function longestWords(text: MaskedText['masked'], finder: WordFinder<LexiconWord>): HouseHit[] {
  const hits: HouseHit[] = []
  for (let at = 0; at < text.length; at += 1) {
    const found = finder.longestAt(text, at)
    if (found === null) continue
    hits.push({ from: at, to: found.to, value: found.value })
    at = found.to - 1
  }
  return hits
}

function isOf(list: LexiconWord['list']): (hit: HouseHit) => boolean {
  return ({ value }) => value.list === list
}

function wrongHit({ from, to, value: { word, right, reason } }: HouseHit): Hit {
  return {
    from,
    to,
    suggestion: right,
    message: {
      zh: `“${word}”应为“${right}”${because(reason, '：')}`,
      en: `“${word}” should be “${right}”${because(reason, ': ')}`,
    },
  }
}

function askHit({ from, to, value: { word, reason } }: HouseHit): Hit {
  return {
    from,
    to,
    suggestion: null,
    message: {
      zh: `请核“${word}”${because(reason, '：')}`,
      en: `Please check “${word}”${because(reason, ': ')}`,
    },
  }
}

function because(reason: string, mark: string): string {
  return reason === '' ? '' : mark + reason
}
