import type { Hit } from '../rule.ts'

const NAME = /“([二两三四五六七八九十])(\p{sc=Han})”/gu
const NUMBERS = '零一二三四五六七八九十'
const LONGEST_LIST = 120
const LONGEST_ITEM = 10

/** 高起点规划、高标准建设、高效率推进“四高”: the list before the name has another number of items. */
export function countedListHits(text: string): readonly Hit[] {
  return Array.from(text.matchAll(NAME)).flatMap((match) => {
    const [name, number = '', word = ''] = match
    const before = text.slice(Math.max(0, match.index - LONGEST_LIST), match.index)
    const count = itemsBefore(before, word)
    const named = number === '两' ? 2 : NUMBERS.indexOf(number)
    if (count < 2 || count === named) return []
    const to = match.index + name.length
    const message = {
      zh: `前面列举了${count}项，与${name}不符`,
      en: `${count} items are listed before ${name}`,
    }
    return [{ from: match.index, to, suggestion: null, message, rule: 'FE-COUNT' }]
  })
}

/**
 * How many items directly before begin with the word the name counts. Before the first of them
 * stands what leads to the list: 落实市委提出的[高起点规划]、…
 */
function itemsBefore(before: string, word: string): number {
  const sentence = before.split(/[。！？；：]/u).at(-1) ?? ''
  const items = sentence.split(/[、，]/u)
  const other = items.findLastIndex((item) => !item.startsWith(word) || item.length > LONGEST_ITEM)
  const later = items.length - 1 - other
  return later > 0 && items[other]?.includes(word) === true ? later + 1 : later
}
