import type { WordInline } from '#core/intake/word/word-document'
import type { WordReading } from './word-reading.ts'
import { below, type XmlNode } from './xml-tree.ts'

type Picture = Pick<
  Extract<WordInline, { kind: 'picture' }>,
  'kind' | 'part' | 'description' | 'width' | 'height'
>

/** The pictures of a drawing, new (DrawingML) or old (VML); what is drawn there is a loss. */
export function picturesIn(drawing: XmlNode, { relations, lose }: WordReading): readonly Picture[] {
  const shown = withoutBoxes(drawing)
  const [extent] = below(shown, 'extent')
  const [named] = below(shown, 'docPr')
  const ids = [
    ...below(shown, 'blip').map(({ get }) => get('embed') ?? get('link')),
    ...below(shown, 'imagedata').map(({ get }) => get('id') ?? get('href')),
  ]
  if (below(shown, 'chart').length > 0) lose('chart', false)
  else if (below(shown, 'relIds').length > 0) lose('embedded-object', false)
  return ids.map((id) => {
    const relation = relations.get(id ?? '')
    const part = relation === undefined || relation.isOutside ? null : relation.target
    if (part === null) lose('picture', false)
    return {
      kind: 'picture',
      part,
      description: named?.get('descr') ?? '',
      width: sizeOf(extent?.get('cx')),
      height: sizeOf(extent?.get('cy')),
    }
  })
}

/** The text boxes of a drawing, each with its paragraphs. */
export function boxesIn(drawing: XmlNode): readonly XmlNode[] {
  if (drawing.name === 'txbxContent') return [drawing]
  if (drawing.name === 'Fallback') return []
  return drawing.children.flatMap(boxesIn)
}

/** What stands in a text box is read with its paragraphs. */
function withoutBoxes(node: XmlNode): XmlNode {
  const children = node.children.filter(({ name }) => name !== 'txbxContent' && name !== 'Fallback')
  return { ...node, children: children.map(withoutBoxes) }
}

function sizeOf(written: string | undefined): number | null {
  const size = Number(written)
  return Number.isInteger(size) && size > 0 ? size : null
}
