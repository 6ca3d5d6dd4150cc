import type { Hit, MaskedText, TextRule } from '#core/proofreading/rule'
import { PROSE_ROLES } from '#core/proofreading/text-roles'
import { mayEndHere } from '../reading.ts'
import type { RosterIndex } from '../roster-index.ts'
import { titlesBefore } from '../titles.ts'
import { ROSTER_FACTS } from './roster-facts.ts'

/** A name of the roster with blanks inside. Lists stretch names of two characters: those stay. */
export function splitName(index: RosterIndex): TextRule {
  return {
    ...ROSTER_FACTS,
    id: 'LD-12',
    name: { zh: '姓名被空格拆开', en: 'Name split by a blank' },
    class: 'warning',
    message: { zh: '姓名中间有空格', en: 'A blank inside a name' },
    change: 'offer',
    scope: 'text',
    roles: PROSE_ROLES,
    find: (text) => splitIn(text, index),
    examples: {
      find: [
        ['区长张艳 敏督导工作。', '区长张艳敏督导工作。'],
        ['虎　强表示，要坚定信心。', '虎强表示，要坚定信心。'],
      ],
      leaveAlone: ['区长张艳敏督导工作。', '虎　强　杨　浩　张建锋', '记者 张艳 报道'],
    },
  }
}

const GAP = /(?<=\p{Script=Han})[ \u3000\t]{1,4}(?=\p{Script=Han})/gu

function splitIn({ masked }: MaskedText, index: RosterIndex): readonly Hit[] {
  return Array.from(masked.matchAll(GAP)).flatMap(({ index: gap, 0: blank }) => {
    const after = gap + blank.length
    const hit = index.lengths
      .filter((length) => length > 1)
      .flatMap((length) => cutsOf(length).map((left) => ({ left, right: length - left })))
      .map(({ left, right }) => ({ from: gap - left, to: after + right }))
      .find(({ from, to }) => {
        if (from < 0 || to > masked.length) return false
        const name = masked.slice(from, gap) + masked.slice(after, to)
        return index.nameAt(name, 0)?.name === name && isMeant(masked, { from, to, name })
      })
    if (hit === undefined) return []
    return [{ ...hit, suggestion: masked.slice(hit.from, gap) + masked.slice(after, hit.to) }]
  })
}

function cutsOf(length: number): readonly number[] {
  return Array.from({ length: length - 1 }, (_, at) => at + 1)
}

function isMeant(
  text: string,
  { from, to, name }: { readonly from: number; readonly to: number; readonly name: string },
): boolean {
  if (name.length > 2 || titlesBefore(text, from).length > 0) return true
  return /\p{Script=Han}/u.test(text[to] ?? '') && mayEndHere(text, to, name)
}
