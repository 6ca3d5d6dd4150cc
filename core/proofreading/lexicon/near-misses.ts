import { isSameShape } from '#core/roster/same-shape'
import { EVERY_ROLE } from '../text-roles.ts'
import type { Hit, TextRule } from '../rule.ts'
import { soundsAlike } from './alike.ts'
import { IDIOMS } from './idioms.ts'
import { nearPhraseFinder, type NearPhrase } from './near-phrases.ts'
import { ACCEPTED_FORMS, MORE_IDIOMS, PHRASES } from './phrases.ts'
import { isMadeOfWords } from './word-borders.ts'

const HAN = /\p{sc=Han}/u
/** In phrases longer than an idiom even a real word may be the wrong one: 以人民为[中兴]. */
const IDIOM = 4

const phrases = [IDIOMS, MORE_IDIOMS, ACCEPTED_FORMS, PHRASES].flatMap(wordsOf)
const nearPhrases = nearPhraseFinder(phrases.filter((phrase) => phrase.length >= 4))

/** Idioms and set phrases with one character that sounds or looks like the right one. */
export const nearMisses: TextRule = {
  id: 'CY',
  name: { zh: '成语、固定表述一字之差', en: 'Idioms and set phrases one character off' },
  scope: 'text',
  class: 'error',
  layer: 'confusable',
  message: { zh: '成语或固定表述疑有错字', en: 'This set phrase may have a misprint' },
  source: '《现代汉语词典》、成语词表',
  change: 'offer',
  isOnByDefault: true,
  roles: EVERY_ROLE,
  find: ({ masked }) => {
    const hits = nearPhrases(masked).filter((near) => isMisprint(masked, near))
    return hits.map((near) => nearHit(masked, near))
  },
  examples: {
    find: [
      ['干部职工众志成诚', '干部职工众志成城'],
      ['各单位要各施其职', '各单位要各司其职'],
      ['先锋膜范作用', '先锋模范作用'],
      ['牢固树立绿水清山就是金山银山理念', '牢固树立绿水青山就是金山银山理念'],
    ],
    leaveAlone: [
      '干部职工众志成城、各司其职',
      '绿水青山就是金山银山',
      '坚持以民生为中心',
      '一年一次的体检',
    ],
  },
}

function wordsOf(table: string): readonly string[] {
  return table.split(/\s+/u).filter((word) => word !== '')
}

function isMisprint(text: string, { from, to, right, at }: NearPhrase): boolean {
  const written = text.charAt(from + at)
  const meant = right.charAt(at)
  if (!HAN.test(written) || !HAN.test(meant)) return false
  if (!soundsAlike(written, meant) && !isSameShape(written, meant)) return false
  if (right.length > IDIOM) return true
  // A pun is quoted: “薪力交瘁”.
  const isQuoted = text.charAt(from - 1) === '“' && text.charAt(to) === '”'
  return !isQuoted && !isMadeOfWords(text, from, to)
}

function nearHit(text: string, { from, to, right, at }: NearPhrase): Hit {
  const written = text.slice(from, to)
  return {
    from,
    to,
    suggestion: right,
    class: soundsAlike(text.charAt(from + at), right.charAt(at)) ? 'error' : 'warning',
    rule: `CY-${right.slice(0, 30)}`,
    message: {
      zh: `“${written}”疑为“${right}”`,
      en: `“${written}” is probably “${right}”`,
    },
  }
}
