import type { Node } from 'prosemirror-model'
import { datelineOf } from '#core/article/dateline'
import type { HouseStyle, ParagraphStyle } from '#core/house-style/house-style'
import { markLook, paragraphLook } from './preview-looks.ts'
import { PreviewPhoto } from './preview-photo.tsx'

type PreviewBlockProps = { readonly block: Node; readonly style: HouseStyle }

export function PreviewBlock({ block, style }: PreviewBlockProps) {
  switch (block.type.name) {
    case 'subheading':
      return <Paragraph block={block} style={style} part="subheading" />
    case 'quotation':
      return block.children.map((paragraph, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- drawn, never moved
        <Paragraph key={index} block={paragraph} style={style} part="quotation" />
      ))
    case 'bullet_list':
    case 'ordered_list':
      return <List list={block} style={style} />
    case 'photo':
      return <PreviewPhoto block={block} style={style} />
    case 'table':
      return <PreviewTable block={block} style={style} />
    default:
      return <Paragraph block={block} style={style} part="body" />
  }
}

type ParagraphProps = PreviewBlockProps & {
  readonly part: ParagraphStyle
  readonly before?: string
}

function Paragraph({ block, style, part, before = '' }: ParagraphProps) {
  if (block.textContent.trim() === '') return null
  return (
    <p style={paragraphLook(style, part)}>
      {before}
      <Runs block={block} style={style} part={part} />
    </p>
  )
}

function Runs({ block, style, part }: ParagraphProps) {
  const text = block.textContent
  const indent = /^[\s\u3000]+/u.exec(text)?.[0].length ?? 0
  const dateline = part === 'body' ? datelineLength(text) : 0
  const runs = block.children.map((node, index) => {
    const at = block.children.slice(0, index).reduce((sum, one) => sum + one.nodeSize, 0)
    const words = node.text ?? ''
    const head = words.slice(Math.max(0, indent - at), Math.max(0, dateline - at))
    const rest = words.slice(Math.max(0, Math.max(indent, dateline) - at))
    const mark = (['strong', 'emphasis'] as const).find((name) =>
      node.marks.some(({ type }) => type.name === name),
    )
    return { head, rest, mark }
  })
  return runs.map(({ head, rest, mark }, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- drawn, never moved
    <span key={index}>
      {head !== '' && <span style={markLook(style, 'dateline')}>{head}</span>}
      {mark === undefined ? rest : <span style={markLook(style, mark)}>{rest}</span>}
    </span>
  ))
}

/** “本报讯” is in its own face; the names in brackets after it are not. */
function datelineLength(text: string): number {
  const dateline = datelineOf(text)
  if (dateline === null) return 0
  const bracket = dateline.text.search(/[（(]/u)
  return bracket === -1 ? dateline.to : bracket
}

function List({ list, style }: { readonly list: Node; readonly style: HouseStyle }) {
  const first = Number(list.attrs['order'] ?? 1)
  const isOrdered = list.type.name === 'ordered_list'
  return list.children.flatMap((item, index) =>
    item.children.map((paragraph, place) => (
      <Paragraph
        // oxlint-disable-next-line react/no-array-index-key -- drawn, never moved
        key={`${index} ${place}`}
        block={paragraph}
        style={style}
        part="body"
        before={place > 0 ? '' : isOrdered ? `${first + index}.` : '●'}
      />
    )),
  )
}

function PreviewTable({ block, style }: PreviewBlockProps) {
  return (
    <table className="preview-table">
      <tbody>
        {block.children.map((row, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- drawn, never moved
          <tr key={index}>
            {row.children.map((cell, place) => (
              <td
                // oxlint-disable-next-line react/no-array-index-key -- drawn, never moved
                key={place}
                colSpan={Number(cell.attrs['colspan'])}
                rowSpan={Number(cell.attrs['rowspan'])}
                style={paragraphLook(
                  style,
                  cell.type.name === 'table_header' ? 'table-head' : 'table-text',
                )}
              >
                {cell.textContent}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
