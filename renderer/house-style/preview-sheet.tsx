import type { Node } from 'prosemirror-model'
import { memo, useMemo } from 'react'
import { bodyOf, fieldText } from '#core/article/article-text'
import { dressedDocument } from '#core/house-style/dressed-document'
import type { HouseStyle, PageNumbers, ParagraphStyle } from '#core/house-style/house-style'
import { textHeight, textWidth } from '#core/house-style/house-style'
import { setTitle } from '#core/house-style/set-title'
import { PreviewBlock } from './preview-block.tsx'
import { paragraphLook, pixels } from './preview-looks.ts'

type PreviewSheetProps = {
  readonly doc: Node
  readonly style: HouseStyle
  readonly scale: number
}

/** An article on one sheet, as long as it takes. Everything is drawn at its true size and scaled. */
export const PreviewSheet = memo(function PreviewSheet({ doc, style, scale }: PreviewSheetProps) {
  const { page } = style
  const dressed = useMemo(() => dressedDocument(doc, style), [doc, style])
  const line = (part: 'kicker' | 'title' | 'subtitle' | 'byline') => {
    const text = fieldText(dressed, part).trim()
    return text === '' ? null : <p style={paragraphLook(style, part)}>{text}</p>
  }
  const isUnderTitle = style.byline.position === 'under-title'
  return (
    <div
      className="preview-sheet"
      lang="zh"
      style={{
        zoom: scale,
        width: pixels(page.width),
        minHeight: pixels(page.height),
        paddingTop: pixels(page.top),
        paddingBottom: pixels(page.bottom),
        paddingLeft: pixels(page.left),
        paddingRight: pixels(page.right),
      }}
    >
      <div style={{ minHeight: pixels(textHeight(page)), width: pixels(textWidth(page)) }}>
        {line('kicker')}
        <Title text={fieldText(dressed, 'title')} style={style} />
        {line('subtitle')}
        {isUnderTitle && line('byline')}
        {bodyOf(dressed).children.map((block, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- blocks are drawn, never moved
          <PreviewBlock key={index} block={block} style={style} />
        ))}
        {!isUnderTitle && line('byline')}
      </div>
      <PageNumber style={style} />
    </div>
  )
})

/** Broken into lines as the Word file has it. */
function Title({ text, style }: { readonly text: string; readonly style: HouseStyle }) {
  if (text.trim() === '') return null
  const { lines, indent } = setTitle(text, style)
  return (
    <p style={{ ...paragraphLook(style, 'title'), marginInline: pixels(indent) }}>
      {lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- drawn, never moved
        <span key={index} className="preview-line">
          {line}
        </span>
      ))}
    </p>
  )
}

const FORMS: Readonly<Record<Exclude<PageNumbers, 'none'>, string>> = {
  dashes: '— 1 —',
  plain: '1',
  'of-total': '第 1 页　共 1 页',
}

function PageNumber({ style }: { readonly style: HouseStyle }) {
  const { page, pageNumbers } = style
  if (pageNumbers === 'none') return null
  const part: ParagraphStyle = 'odd-page-number'
  return (
    <p
      className="preview-page-number"
      style={{
        ...paragraphLook(style, part),
        bottom: pixels(page.footer),
        left: pixels(page.left),
        width: pixels(textWidth(page)),
      }}
    >
      {FORMS[pageNumbers]}
    </p>
  )
}
