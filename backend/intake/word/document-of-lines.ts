import type {
  WordDocument,
  WordInline,
  WordMarks,
  WordParagraph,
} from '#core/intake/word/word-document'
import type { WordText } from './read-word.ts'

/** Plain lines as a document in which nothing is changed and nothing commented. */
export function documentOfLines({ text, pictures }: WordText) {
  const parts = new Map<string, Uint8Array>()
  for (const [index, bytes] of pictures.entries())
    if (bytes !== null) parts.set(String(index), bytes)
  const document: WordDocument = {
    blocks: text.split('\n').map(paragraphOf),
    comments: [],
    notes: [],
    properties: new Map(),
    losses: [],
  }
  return { document, pictures: parts }
}

const PLAIN: WordMarks = {
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

function paragraphOf(line: string): WordParagraph {
  return {
    kind: 'paragraph',
    style: null,
    heading: null,
    list: null,
    alignment: null,
    inlines: line === '' ? [] : [inlineOf(line)],
    end: { inserted: null, deleted: null },
    restyled: null,
    bookmarks: [],
    boxed: false,
  }
}

function inlineOf(line: string): WordInline {
  const part = /^\ufffc(?<part>\d+)$/u.exec(line)?.groups?.['part']
  if (part === undefined) return { kind: 'text', ...PLAIN, text: line }
  return { kind: 'picture', ...PLAIN, part, description: '', width: null, height: null }
}
