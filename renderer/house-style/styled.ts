import {
  MarkLook,
  PageLook,
  ParagraphLook,
  type HouseStyle,
  type MarkStyle,
  type ParagraphStyle,
} from '#core/house-style/house-style'
import { editStyle } from './edit-style.ts'

/** What a group of the form works with. */
export type Styled = { readonly style: HouseStyle; readonly isLocked: boolean }

/** Undefined takes a value that may be missing away. */
type Loose<T> = { readonly [Key in keyof T]?: T[Key] | undefined }

export function changeParagraph(
  style: HouseStyle,
  part: ParagraphStyle,
  change: Loose<ParagraphLook>,
): boolean {
  const look = ParagraphLook.safeParse(present({ ...style.paragraphs[part], ...change }))
  if (!look.success) return false
  const paragraphs = { ...style.paragraphs, [part]: look.data }
  return editStyle(style, { ...style, paragraphs }, fieldOf(part, change))
}

export function changeMark(style: HouseStyle, part: MarkStyle, change: Loose<MarkLook>): boolean {
  const look = MarkLook.safeParse(present({ ...style.marks[part], ...change }))
  if (!look.success) return false
  const marks = { ...style.marks, [part]: look.data }
  return editStyle(style, { ...style, marks }, fieldOf(part, change))
}

export function changePage(style: HouseStyle, change: Loose<PageLook>): boolean {
  const page = PageLook.safeParse(present({ ...style.page, ...change }))
  return page.success && editStyle(style, { ...style, page: page.data }, fieldOf('page', change))
}

function present(loose: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(loose).filter(([, value]) => value !== undefined))
}

/** What is typed into one field is undone as one. */
function fieldOf(part: string, change: object): string {
  return `${part} ${Object.keys(change).join(' ')}`
}
