import type {
  WordBlock,
  WordChange,
  WordComment,
  WordDocument,
  WordInline,
  WordMarks,
  WordParagraph,
} from '#core/intake/word/word-document'

type Run = Partial<WordMarks> & { readonly text: string }

const MARKS: WordMarks = {
  inserted: null,
  deleted: null,
  style: null,
  bold: false,
  italic: false,
  formatted: null,
  size: null,
  font: '',
  link: null,
  comments: [],
}

export const run = (text: string, marks: Partial<WordMarks> = {}): Run => ({ text, ...marks })

export const picture = (part: string | null, marks: Partial<WordMarks> = {}): WordInline => ({
  kind: 'picture',
  ...MARKS,
  ...marks,
  part,
  description: '',
  width: null,
  height: null,
})

export function paragraph(
  inlines: readonly (string | Run | WordInline)[],
  more: Partial<WordParagraph> = {},
): WordParagraph {
  return {
    kind: 'paragraph',
    style: null,
    heading: null,
    list: null,
    alignment: null,
    inlines: inlines.map((one) => inlineOf(one)),
    end: { inserted: null, deleted: null },
    restyled: null,
    bookmarks: [],
    boxed: false,
    ...more,
  }
}

function inlineOf(one: string | Run | WordInline): WordInline {
  if (typeof one === 'string') return { kind: 'text', ...MARKS, text: one }
  return 'kind' in one ? one : { kind: 'text', ...MARKS, ...one }
}

export function table(...rows: readonly (readonly string[])[]): WordBlock {
  return {
    kind: 'table',
    rows: rows.map((cells, index) => ({
      inserted: null,
      deleted: null,
      isHeader: index === 0,
      cells: cells.map((text) => ({ colspan: 1, rowspan: 1, blocks: [paragraph([text])] })),
    })),
  }
}

export function wordDocument(
  blocks: readonly WordBlock[],
  comments: readonly WordComment[] = [],
): WordDocument {
  return { blocks, comments, notes: [], properties: new Map(), savedBy: null, losses: [] }
}

export const by = (name: string, at = '2026-03-01T08:00:00Z'): WordChange => ({ by: name, at })
