import type { FindingClass } from '#core/proofreading/finding'
import type { Words } from '#core/proofreading/words'
import type { Findings } from './findings-state.ts'
import type { Mark } from './marks.ts'
import { ruleGroup } from '#core/proofreading/rule-group'

/** A line of the list: the head of a rule, or one of its findings. */
export type FindingRow =
  | {
      readonly kind: 'rule'
      readonly key: string
      readonly rule: string
      readonly class: FindingClass
      readonly count: number
      readonly isMendable: boolean
      /** What all of them say; null when they say different things. */
      readonly message: Words | null
    }
  | {
      readonly kind: 'finding'
      readonly key: string
      readonly mark: Mark
      /** Its rule's head says it for all. */
      readonly isSaidAbove: boolean
    }

type Listed = Pick<Findings, 'marks' | 'names'>

const CLASSES: readonly FindingClass[] = ['error', 'warning', 'hint']

/** By class, then by rule in the order they first strike; within a rule in reading order. */
export function findingRows({ marks, names }: Listed): readonly FindingRow[] {
  return CLASSES.flatMap((name) => ofClass(name, { marks, names }))
}

function ofClass(name: FindingClass, { marks, names }: Listed): readonly FindingRow[] {
  const rules = new Map<string, Mark[]>()
  for (const mark of marks) {
    if (mark.finding.class !== name) continue
    const rule = ruleGroup(mark.finding.rule, names)
    const of = rules.get(rule)
    if (of === undefined) rules.set(rule, [mark])
    else of.push(mark)
  }
  return [...rules].flatMap(([rule, of]) => {
    const message = commonMessage(of)
    return [
      {
        kind: 'rule',
        key: `${name} ${rule}`,
        rule,
        class: name,
        count: of.length,
        isMendable: of.some(({ finding }) => finding.suggestion !== null),
        message,
      },
      ...of.map((mark): FindingRow => ({
        kind: 'finding',
        key: `mark ${mark.id}`,
        mark,
        isSaidAbove: message !== null,
      })),
    ]
  })
}

function commonMessage(marks: readonly Mark[]): Words | null {
  const [first, ...others] = marks.map(({ finding }) => finding.message)
  if (first === undefined || others.length === 0) return null
  return others.every(({ zh }) => zh === first.zh) ? first : null
}
