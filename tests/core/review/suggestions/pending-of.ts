import type { Mark, Node } from 'prosemirror-model'
import type { Tracked } from '#core/article/change'

/**
 * What others than one person have pending in the text: every character with each of their marks, in
 * order. What stands in that person's own insertions is left out: it is theirs, and goes with all
 * that others suggested about it.
 */
export function pendingOfOthers(doc: Node, person: string): readonly string[] {
  const pending: string[] = []
  doc.descendants((node) => {
    if (isInsertedBy(node, person)) return false
    const others = node.marks.filter(({ attrs }) => 'by' in attrs && attrs['by'] !== person)
    for (const unit of node.text?.split('') ?? [])
      pending.push(...others.map((mark) => `${unit} ${words(mark)}`))
    return true
  })
  return pending
}

/** Suggestions of formatting that say what is on the paper already. */
export function emptyFormattings(doc: Node): readonly string[] {
  const empty: string[] = []
  doc.descendants(({ text, marks }) => {
    for (const { type, attrs } of marks) {
      const isOn = marks.some((mark) => mark.type.name === attrs['mark'])
      if (type.name === 'formatting' && attrs['was'] === isOn) empty.push(`${text} ${attrs['id']}`)
    }
  })
  return empty
}

function isInsertedBy(node: Node, person: string): boolean {
  const tracked: Tracked | null | undefined = node.attrs['tracked']
  if (!node.isText) return !node.isTextblock && tracked?.inserted?.by === person
  return node.marks.some(({ type, attrs }) => type.name === 'insertion' && attrs['by'] === person)
}

function words({ type, attrs }: Mark): string {
  const { id, by, at, mark = '', was = '' } = attrs
  return [type.name, id, by, at, mark, was].join(' ')
}
