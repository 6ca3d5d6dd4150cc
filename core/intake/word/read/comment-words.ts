import { attribute, below, child, switchOf, type XmlNode } from './xml-node.ts'
import { symbolText } from './symbol.ts'

/** What a comment says at last, a line to a paragraph. */
export function commentWords(comment: XmlNode): string {
  return below(comment, 'p').map(wordsOf).join('\n')
}

function wordsOf(node: XmlNode): string {
  switch (node.name) {
    case 't':
      return node.text
    case 'sym':
      return symbolText(node)
    case 'noBreakHyphen':
      return '-'
    case 'tab':
      return '\t'
    case 'br':
    case 'cr':
      return attribute(node, 'type') === 'page' ? '' : '\n'
    case 'pPr':
    case 'rPr':
    case 'del':
    case 'moveFrom':
    case 'rt':
      return ''
    case 'r':
      if (switchOf(child(node, 'rPr'), 'vanish') === true) return ''
      return node.children.map(wordsOf).join('')
    default:
      return node.children.map(wordsOf).join('')
  }
}
