import { bylineKind } from '#core/article/byline'
import type { ParagraphStyle } from '../house-style.ts'
import type { FileParagraph } from './file-paragraphs.ts'

/** A paragraph and what it is; `isNamed` when its style says so, else it looks like it. */
export type Assigned = {
  readonly paragraph: FileParagraph
  readonly part: ParagraphStyle
  readonly isNamed: boolean
}

/** Names of styles as newsrooms, Word, WPS, LibreOffice and 区闻 write them. */
const NAMES: readonly (readonly [ParagraphStyle, RegExp])[] = [
  ['kicker', /^(?:引题|肩题|眉题|kicker)$/iu],
  ['subtitle', /^(?:副题|副标题|subtitle)$/iu],
  ['title', /^(?:主标题|主题|大标题|文章标题|标题|title|heading 1|标题 ?1)$/iu],
  ['subheading', /^(?:小标题|分标题|插题|heading [2-4]|标题 ?[2-4])$/iu],
  ['quotation', /^(?:引文|引用|明显引用|quote|intense quote|quotations|block text)$/iu],
  ['byline', /^(?:署名|作者|落款|byline|author|signature|签名)$/iu],
  ['caption', /^(?:图注|图说|题注|图片说明|caption|image caption|figure)$/iu],
  ['photo', /^(?:图片|照片|captioned figure)$/iu],
  ['table-head', /^(?:表头文字|表头|table heading)$/iu],
  ['table-text', /^(?:表格文字|表格|table contents)$/iu],
  [
    'body',
    /^(?:稿件正文|正文文本|正文首行缩进|正文缩进|新闻正文|body text|first paragraph|text body|body text first indent)$/iu,
  ],
]

export function partOfName(name: string): ParagraphStyle | undefined {
  return NAMES.find(([, pattern]) => pattern.test(name.trim()))?.[0]
}

/** Says of every paragraph with words or a picture what it is: by its style's name, else by its look. */
export function assignedParts(paragraphs: readonly FileParagraph[]): readonly Assigned[] {
  const shown = paragraphs.filter(({ text, hasPicture }) => text.trim() !== '' || hasPicture)
  const named = shown.map((paragraph) => partOfName(paragraph.style.name))
  const bodyLook = mostText(shown.filter((one, index) => isOfBody(one, named[index])))
  const isBody = (paragraph: FileParagraph) =>
    paragraph.cell === null && lookKey(paragraph) === bodyLook
  const firstBody = shown.findIndex((one, index) => named[index] === 'body' || isBody(one))
  const head = firstBody === -1 ? shown.length : firstBody
  const titleAt = titleIn(shown.slice(0, head), named)

  return shown.map((paragraph, index) => {
    const name = named[index]
    if (name !== undefined) return { paragraph, part: name, isNamed: true }
    const part =
      index < head
        ? headPart(paragraph, index, titleAt)
        : textPart(paragraph, { isBody: isBody(paragraph), before: shown[index - 1] })
    return { paragraph, part, isNamed: false }
  })
}

function isOfBody({ cell, hasPicture }: FileParagraph, named: ParagraphStyle | undefined): boolean {
  return cell === null && !hasPicture && (named === undefined || named === 'body')
}

/** The look in which most characters are set. */
function mostText(paragraphs: readonly FileParagraph[]): string {
  const lengths = new Map<string, number>()
  for (const paragraph of paragraphs) {
    const key = lookKey(paragraph)
    lengths.set(key, (lengths.get(key) ?? 0) + paragraph.text.trim().length)
  }
  return Array.from(lengths).toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

/** What tells sorts of paragraphs apart for the eye. */
export function lookKey({ look }: FileParagraph): string {
  const { font = '', size = 0, bold = false, alignment = '' } = look
  return [font, size, bold, isAside(alignment) ? alignment : 'text'].join('|')
}

function isAside(alignment: string): boolean {
  return alignment === 'center' || alignment === 'right' || alignment === 'end'
}

/** The largest line before the text. */
function titleIn(
  head: readonly FileParagraph[],
  named: readonly (ParagraphStyle | undefined)[],
): number {
  const byName = named.indexOf('title')
  if (byName !== -1) return byName
  const sizes = head.map(({ look, cell }) => (cell === null ? (look.size ?? 0) : 0))
  return sizes.indexOf(Math.max(...sizes, 1))
}

function headPart(paragraph: FileParagraph, index: number, titleAt: number): ParagraphStyle {
  if (paragraph.cell !== null) return tablePart(paragraph)
  if (paragraph.hasPicture) return 'photo'
  if (index === titleAt) return 'title'
  if (isByline(paragraph)) return 'byline'
  return index < titleAt ? 'kicker' : 'subtitle'
}

/** Characters: no sub-heading and no caption is longer. */
const SHORT = 40

type Around = { readonly isBody: boolean; readonly before: FileParagraph | undefined }

function textPart(paragraph: FileParagraph, { isBody, before }: Around): ParagraphStyle {
  const { look, text, hasPicture, cell } = paragraph
  if (cell !== null) return tablePart(paragraph)
  if (hasPicture && text.trim() === '') return 'photo'
  if (isBody) return 'body'
  const isShort = text.trim().length <= SHORT
  if (before?.hasPicture === true && (look.alignment === 'center' || isShort)) return 'caption'
  if (isByline(paragraph) || (isShort && isRight(look.alignment))) return 'byline'
  if (isShort && !/[。！？；]$/u.test(text.trim())) return 'subheading'
  return 'quotation'
}

function tablePart({ cell }: FileParagraph): ParagraphStyle {
  return cell === 'head' ? 'table-head' : 'table-text'
}

function isRight(alignment: string | undefined): boolean {
  return alignment === 'right' || alignment === 'end'
}

function isByline({ text }: FileParagraph): boolean {
  return bylineKind(text.trim()) === 'with-role'
}
