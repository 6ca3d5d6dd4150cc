import type { Said, Saying } from './annotations.ts'
import type { Stretches } from './stretches.ts'
import type { WordInline, WordMarks, WordParagraph } from './word-document.ts'

/** One paragraph as it is written down: words, soft breaks and pictures, each with what is said of it. */
export type ParagraphPiece =
  | { readonly kind: 'words'; readonly text: string; readonly saying: Saying }
  | { readonly kind: 'break'; readonly saying: Saying }
  | { readonly kind: 'picture'; readonly part: string | null; readonly saying: Saying }

/** The mark of a picture's line must be ours alone. */
const OBJECT = '\ufffc'

export function paragraphPieces(
  { inlines }: Pick<WordParagraph, 'inlines'>,
  stretches: Stretches,
): readonly ParagraphPiece[] {
  return inlines.flatMap((inline): readonly ParagraphPiece[] => {
    if (inline.kind === 'note') return []
    const saying = sayingOf(inline, stretches)
    if (inline.kind === 'picture') return [{ kind: 'picture', part: inline.part, saying }]
    const { note } = inline
    return textPieces(inline, note === undefined ? saying : { ...saying, note })
  })
}

function textPieces(
  { text }: Extract<WordInline, { kind: 'text' }>,
  saying: Saying,
): readonly ParagraphPiece[] {
  return text
    .replaceAll(OBJECT, '')
    .split('\n')
    .flatMap((line, index): readonly ParagraphPiece[] => [
      ...(index === 0 ? [] : [{ kind: 'break' as const, saying }]),
      ...(line === '' ? [] : [{ kind: 'words' as const, text: line, saying }]),
    ])
}

function sayingOf(marks: WordMarks, stretches: Stretches): Saying {
  const { inserted, deleted, formatted } = stretches.piece(marks)
  return {
    ...(inserted && { inserted }),
    ...(deleted && { deleted }),
    ...(marks.bold && { strong: true }),
    ...(marks.italic && { emphasis: true }),
    ...formattedBefore(marks, formatted),
    ...(marks.link !== null && { link: marks.link }),
    ...(marks.comments.length > 0 && { comments: marks.comments }),
  }
}

function formattedBefore({ bold, italic, formatted: before }: WordMarks, said: Said | undefined) {
  if (said === undefined || before === null) return {}
  if (before.bold === bold && before.italic === italic) return {}
  return { formatted: { said, strong: before.bold, emphasis: before.italic } }
}

export function isPlain(saying: Saying): boolean {
  return Object.keys(saying).length === 0
}
