import type { Mark, Node } from 'prosemirror-model'
import type { Change, Tracked } from '#core/article/change'

/**
 * An article in one line, its fields and blocks between slashes: `[+甲 put in]`, `[-甲 taken out]`,
 * `[+甲-乙 put in and taken out]`, `[B+甲 set in bold]`; `¶+甲` and `¶-甲` for ends. A subheading
 * begins with `#`, a quotation with `>`, a list item with `·`, a photo with `▣`, a table row with
 * `|`: what is suggested about it stands behind its sign. `(was paragraph 甲)` is its former type.
 */
export function shown(doc: Node): string {
  return doc.children.flatMap(linesOf).filter(Boolean).join(' / ')
}

function linesOf(node: Node): readonly string[] {
  if (node.isTextblock) return [`${signOf(node)}${textOf(node)}${flagsOf(node, '¶')}`]
  const name = node.type.name
  const sign = SIGNS[name]
  const inner = node.children.flatMap(linesOf)
  if (name === 'table_row') return [`|${flagsOf(node)} ${inner.join(' | ')}`]
  if (sign !== undefined) return [`${sign}${flagsOf(node)} ${inner.filter(Boolean).join(' ')}`]
  const flags = flagsOf(node)
  return flags === '' ? inner : [`{${flags} ${inner.join(' / ')}}`]
}

const SIGNS: Readonly<Record<string, string>> = { quotation: '>', list_item: '·', photo: '▣' }

function signOf({ type }: Node): string {
  return type.name === 'subheading' ? '# ' : ''
}

function textOf(block: Node): string {
  return block.children
    .map(({ text, marks }) => {
      const signs = marks.map(signOfMark).join('')
      return signs === '' ? text : `[${signs} ${text}]`
    })
    .join('')
}

function signOfMark({ type, attrs }: Mark, _: number, all: readonly Mark[]): string {
  switch (type.name) {
    case 'insertion':
      return `+${attrs['by']}`
    case 'deletion':
      return `-${attrs['by']}`
    case 'formatting':
      return `${letterOf(attrs['mark'])}${attrs['was'] === true ? '-' : '+'}${attrs['by']}`
    case 'strong':
    case 'emphasis':
      return all.some((mark) => mark.attrs['mark'] === type.name) ? '' : letterOf(type.name)
    default:
      return ''
  }
}

function letterOf(mark: unknown): string {
  return mark === 'strong' ? 'B' : 'I'
}

function flagsOf(node: Node, sign = ''): string {
  const tracked: Tracked | null | undefined = node.attrs['tracked']
  const { inserted, deleted, retyped } = tracked ?? {}
  const flag = (mark: string, change: Change | undefined) =>
    change === undefined ? '' : `${sign}${mark}${change.by}`
  const was = retyped === undefined ? '' : `(was ${retyped.type} ${retyped.by})`
  return `${flag('+', inserted)}${flag('-', deleted)}${was}`
}
