import type { Hit } from '../rule.ts'
import { wordFinder } from '../word-finder.ts'
import { FIXED_EXPRESSIONS, type FixedExpression } from './fixed-expressions.ts'

/** What opens a list of members after the name: “四个意识”（… “六稳”，即… “四风”：… */
const OPENS_LIST = /^”?(?:（即?|——|：|，即|，包括|，是指|即|包括)/u
/** One list: items parted by 、 or ，, up to the end of the sentence or the bracket. */
const LIST = /^[^。！？；）\n“”《》]{1,200}/u
const LONGEST_NAME = 10

const names = wordFinder(new Map(FIXED_EXPRESSIONS.map((known) => [known.name, known])))

/** Lists of members that are short of one, have one twice, or come in another order. */
export function memberHits(text: string): readonly Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < text.length; at += 1) {
    const found = names.longestAt(text, at)
    if (found === null) continue
    const hit = listHit(text, found.to, found.value)
    if (hit !== null) hits.push(hit)
    at = found.to - 1
  }
  return hits
}

function listHit(text: string, end: number, expression: FixedExpression): Hit | null {
  const opening = OPENS_LIST.exec(text.slice(end, end + LONGEST_NAME))
  if (opening === null) return null
  const from = end + opening[0].length
  const list = LIST.exec(text.slice(from, from + 200))?.[0] ?? ''
  const members = membersIn(list, expression)
  if (members.length < 2) return null
  const last = members.at(-1)
  const to = from + (last === undefined ? 0 : last.at + last.member.length)
  const said = members.map(({ member }) => member)
  const start = from + (members[0]?.at ?? 0)
  return judged(expression, said, {
    from: start,
    to,
    isWhole: isPlainList(text.slice(start, to), said),
  })
}

type Said = { readonly member: string; readonly at: number }

function membersIn(
  list: string,
  { members, membersBefore = [] }: FixedExpression,
): readonly Said[] {
  const known = [...new Set([...members, ...membersBefore])]
  return known
    .map((member) => ({ member, at: list.indexOf(member) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)
}

/** Whether nothing but the members and the marks between them stands there. */
function isPlainList(list: string, members: readonly string[]): boolean {
  return (
    members.reduce((rest, member) => rest.replace(member, ''), list).replace(/[、，]/gu, '') === ''
  )
}

type Range = { readonly from: number; readonly to: number; readonly isWhole: boolean }

function judged(expression: FixedExpression, said: readonly string[], range: Range): Hit | null {
  const { id, name, members, membersBefore = [] } = expression
  const sets = [members, membersBefore].filter((set) => set.length > 0)
  if (sets.some((set) => set.join() === said.join())) return null
  const set = sets.find((one) => said.every((member) => one.includes(member))) ?? members
  const missing = set.filter((member) => !said.includes(member))
  const { from, to, isWhole } = range
  const shared = { from, to, rule: id }
  if (missing.length === 0) {
    const right = set.join('、')
    const suggestion = isWhole ? right : null
    return {
      ...shared,
      suggestion,
      message: {
        zh: `“${name}”的顺序应为：${right}`,
        en: `The order of “${name}” is: ${right}`,
      },
    }
  }
  // Half of a list named on purpose is no mistake: only what looks like the whole is checked.
  if (!isWhole || missing.length > Math.max(1, Math.floor(set.length / 3))) return null
  return {
    ...shared,
    suggestion: null,
    message: {
      zh: `“${name}”缺“${missing.join('”“')}”`,
      en: `“${name}” lacks “${missing.join('”, “')}”`,
    },
  }
}
