import type { Mark, Node } from 'prosemirror-model'
import type { Tracked } from '#core/article/change'
import { schema } from '#core/article/schema'
import { suggestionMark, trackedAttr } from '#core/review/suggestions/review-marks'
import type { WordInline, WordMarks, WordParagraph, WordStyle } from '../word-document.ts'
import type { OwnChanges, OwnSayings } from './own-changes.ts'
import { roleOf, wordsRoleOf } from './own-styles.ts'

/** What reading an article of ours needs of its surroundings. */
export type OwnReading = {
  readonly changes: OwnChanges
  /** The thread that a comment of the file became. */
  readonly threadOf: (comment: string) => string
  /** Ids of the styles of paragraphs in which plain words are bold: nobody made those so. */
  readonly boldStyles: ReadonlySet<string>
  /** A picture's part as a photo of the library; null when it cannot be kept. */
  readonly photoOf: (part: string) => OwnPhoto | null
}

export type OwnPhoto = { readonly media: string; readonly width: number; readonly height: number }

type Text = Extract<WordInline, { kind: 'text' }>

/** The words of a line whose field knows no formatting; a soft break was a blank. */
export function fieldNodes(inlines: readonly WordInline[], reading: OwnReading): readonly Node[] {
  return texts(inlines).map((inline) =>
    schema.text(
      inline.text.replaceAll('\n', ' '),
      reviewMarks(inline, reading.changes.of(inline), reading),
    ),
  )
}

/** The words of a paragraph with what is strong, stressed, suggested and commented in it. */
export function textNodes(
  { inlines, style }: Pick<WordParagraph, 'inlines' | 'style'>,
  reading: OwnReading,
): readonly Node[] {
  const isBold = reading.boldStyles.has(style?.id ?? '')
  return texts(inlines).map((inline) => {
    const said = reading.changes.of(inline)
    const marks = [
      ...placeMarks(inline),
      ...formatMarks(inline, isBold, said),
      ...reviewMarks(inline, said, reading),
    ]
    return schema.text(
      inline.text,
      marks.reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), []),
    )
  })
}

/** What is suggested about the end of a paragraph and about what it is. */
export function endOf(
  { end, restyled, style }: WordParagraph,
  { changes }: OwnReading,
): Tracked | null {
  const { inserted, deleted, formatted } = changes.of({ ...end, formatted: restyled })
  const former = restyled === null ? undefined : blockOf(restyled.style)
  const now = blockOf(style)
  const retyped =
    formatted === undefined || former === undefined || former === now
      ? undefined
      : { ...formatted, type: former, attrs: {} }
  return trackedAttr({
    ...(inserted && { inserted }),
    ...(deleted && { deleted }),
    ...(retyped && { retyped }),
  })
}

/** The block that a style stands for; what was no other is a paragraph. */
function blockOf(style: WordStyle | null): 'paragraph' | 'subheading' | undefined {
  const role = roleOf(style)
  if (role === 'subheading') return 'subheading'
  return role === 'body' || role === null ? 'paragraph' : undefined
}

function texts(inlines: readonly WordInline[]): readonly Text[] {
  return inlines.filter((inline): inline is Text => inline.kind === 'text' && inline.text !== '')
}

function reviewMarks(
  inline: WordMarks,
  { inserted, deleted }: OwnSayings,
  { threadOf }: OwnReading,
): readonly Mark[] {
  return [
    ...(inserted === undefined ? [] : [suggestionMark('insertion', inserted)]),
    ...(deleted === undefined ? [] : [suggestionMark('deletion', deleted)]),
    ...inline.comments.map((id) => schema.mark('comment', { thread: threadOf(id) })),
  ].reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), [])
}

function placeMarks({ link, note }: Text): readonly Mark[] {
  return [
    ...(link === null ? [] : [schema.mark('link', { href: link })]),
    ...(note === undefined ? [] : [schema.mark('footnote', { note })]),
  ]
}

type Look = Pick<WordMarks, 'style' | 'bold' | 'italic'>

/** Our strong words are set in another face; bold is what somebody made so in Word. */
function formatOf({ style, bold, italic }: Look, isBold: boolean) {
  const role = wordsRoleOf(style)
  const isPlain = role === null || role === 'link'
  return {
    strong: role === 'strong' || role === 'strong-emphasis' || (bold && !isBold && isPlain),
    emphasis: role === 'emphasis' || role === 'strong-emphasis' || italic,
  }
}

function formatMarks(
  inline: WordMarks,
  isBold: boolean,
  { formatted }: OwnSayings,
): readonly Mark[] {
  const now = formatOf(inline, isBold)
  const was = inline.formatted === null ? now : formatOf(inline.formatted, isBold)
  return FORMATS.flatMap((mark) => [
    ...(now[mark] ? [schema.mark(mark)] : []),
    ...(formatted === undefined || now[mark] === was[mark]
      ? []
      : [schema.mark('formatting', { ...formatted, mark, was: was[mark] })]),
  ])
}

const FORMATS = ['strong', 'emphasis'] as const
