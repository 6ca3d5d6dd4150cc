import { Schema, type MarkSpec, type Node, type NodeSpec } from 'prosemirror-model'
import { checkTracked, type Tracked } from './change.ts'
import { checkLink } from './link.ts'

/** What reading an attribute needs of a DOM element; core knows no DOM. */
type Element = { readonly getAttribute: (name: string) => string | null }

/** What review writes into every text: suggestions, and where comments hang. */
const REVIEW = 'insertion deletion comment'

/** A block that can be suggested as a whole, or whose end can. Left out of stored JSON when null. */
const TRACKED = { tracked: { default: null, validate: checkTracked } } as const

const headline = (tag: string, name: string): NodeSpec => ({
  content: 'text*',
  marks: REVIEW,
  defining: true,
  isolating: true,
  parseDOM: [{ tag: `${tag}[data-field="${name}"]` }],
  toDOM: () => [tag, { 'data-field': name }, 0],
})

const cell = (tag: 'td' | 'th', role: 'cell' | 'header_cell'): NodeSpec => ({
  content: 'paragraph+',
  tableRole: role,
  isolating: true,
  attrs: {
    colspan: { default: 1, validate: 'number' },
    rowspan: { default: 1, validate: 'number' },
    colwidth: { default: null },
  },
  parseDOM: [{ tag, getAttrs: spans }],
  toDOM: ({ attrs }) => [tag, { colspan: attrs['colspan'], rowspan: attrs['rowspan'] }, 0],
})

const CHANGE = {
  id: { validate: 'string' },
  by: { validate: 'string' },
  at: { validate: 'string' },
} as const

/** Never parsed from foreign HTML: what is pasted is text, not somebody's suggestion. */
const suggestion = (tag: 'ins' | 'del'): MarkSpec => ({
  attrs: CHANGE,
  toDOM: ({ attrs }) => [tag, changeAttributes(attrs), 0],
})

/**
 * The whole article is one document, so that find, proofreading, comments, undo and counting work
 * alike in the headline, the body and the byline. Fields hold text only; marks live in the body.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'kicker title subtitle body byline' },
    kicker: headline('p', 'kicker'),
    title: headline('h1', 'title'),
    subtitle: headline('p', 'subtitle'),
    byline: headline('p', 'byline'),
    body: {
      content: 'block+',
      isolating: true,
      parseDOM: [{ tag: 'div[data-field="body"]' }],
      toDOM: () => ['div', { 'data-field': 'body' }, 0],
    },
    paragraph: {
      group: 'block',
      content: 'text*',
      attrs: TRACKED,
      parseDOM: [{ tag: 'p' }],
      toDOM: (node) => ['p', suggestedAttributes(node), 0],
    },
    subheading: {
      group: 'block',
      content: 'text*',
      attrs: TRACKED,
      defining: true,
      parseDOM: ['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag })),
      toDOM: (node) => ['h2', suggestedAttributes(node), 0],
    },
    quotation: {
      group: 'block',
      content: 'paragraph+',
      attrs: TRACKED,
      defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: (node) => ['blockquote', suggestedAttributes(node), 0],
    },
    bullet_list: {
      group: 'block',
      content: 'list_item+',
      attrs: TRACKED,
      parseDOM: [{ tag: 'ul' }],
      toDOM: (node) => ['ul', suggestedAttributes(node), 0],
    },
    ordered_list: {
      group: 'block',
      content: 'list_item+',
      attrs: { order: { default: 1, validate: 'number' }, ...TRACKED },
      parseDOM: [{ tag: 'ol', getAttrs: start }],
      toDOM: (node) => ['ol', { start: node.attrs['order'], ...suggestedAttributes(node) }, 0],
    },
    list_item: {
      content: 'paragraph+',
      attrs: TRACKED,
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: (node) => ['li', suggestedAttributes(node), 0],
    },
    /** `media` names the photo's bytes in the library: `<sha256>.<ext>`. Sizes are pixels, upright. */
    photo: {
      group: 'block',
      content: 'caption credit',
      isolating: true,
      draggable: true,
      attrs: {
        media: { validate: 'string' },
        width: { validate: 'number' },
        height: { validate: 'number' },
        ...TRACKED,
      },
      parseDOM: [{ tag: 'figure[data-media]', getAttrs: photo }],
      toDOM: ({ attrs }) => [
        'figure',
        {
          'data-media': attrs['media'],
          'data-width': attrs['width'],
          'data-height': attrs['height'],
        },
        0,
      ],
    },
    caption: {
      content: 'text*',
      marks: REVIEW,
      isolating: true,
      parseDOM: [{ tag: 'figcaption[data-field="caption"]' }],
      toDOM: () => ['figcaption', { 'data-field': 'caption' }, 0],
    },
    credit: {
      content: 'text*',
      marks: REVIEW,
      isolating: true,
      parseDOM: [{ tag: 'figcaption[data-field="credit"]' }],
      toDOM: () => ['figcaption', { 'data-field': 'credit' }, 0],
    },
    table: {
      group: 'block',
      content: 'table_row+',
      tableRole: 'table',
      attrs: TRACKED,
      isolating: true,
      parseDOM: [{ tag: 'table' }],
      toDOM: (node) => ['table', suggestedAttributes(node), ['tbody', 0]],
    },
    table_row: {
      content: '(table_cell | table_header)*',
      tableRole: 'row',
      attrs: TRACKED,
      parseDOM: [{ tag: 'tr' }],
      toDOM: (node) => ['tr', suggestedAttributes(node), 0],
    },
    table_cell: cell('td', 'cell'),
    table_header: cell('th', 'header_cell'),
    text: { group: 'inline' },
  },
  marks: {
    /**
     * A note on the words it covers; its number stands behind the last of them. It stands first, so
     * that one element holds all its words whatever else is marked in them and is counted once.
     * Neither notes nor links are parsed from foreign HTML: what is pasted is text.
     */
    footnote: {
      attrs: { note: { validate: 'string' } },
      inclusive: false,
      toDOM: ({ attrs }) => [
        'span',
        { class: 'footnoted', title: attrs['note'], 'data-note': attrs['note'] },
        0,
      ],
    },
    link: {
      attrs: { href: { validate: checkLink } },
      inclusive: false,
      toDOM: ({ attrs }) => [
        'a',
        { href: attrs['href'], title: attrs['href'], rel: 'noopener', 'data-link': '' },
        0,
      ],
    },
    strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    emphasis: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
    comment: {
      attrs: { thread: { validate: 'string' } },
      inclusive: false,
      excludes: '',
      toDOM: ({ attrs }) => ['span', { class: 'commented', 'data-thread': attrs['thread'] }, 0],
    },
    insertion: suggestion('ins'),
    deletion: suggestion('del'),
    /** `was` is whether the text had the mark of that name before. */
    formatting: {
      attrs: {
        ...CHANGE,
        mark: { validate: 'string' },
        was: { validate: 'boolean' },
      },
      excludes: '',
      toDOM: ({ attrs }) => ['span', { class: 'reformatted', ...changeAttributes(attrs) }, 0],
    },
  },
})

/** Says on the paper what is suggested about a block; `end` is the end of a block of text. */
export function suggestedAttributes({ attrs, isTextblock }: Node): Record<string, string> {
  const tracked: Tracked | null = attrs['tracked']
  if (tracked === null) return {}
  const { inserted, deleted, retyped } = tracked
  const said = [inserted && 'inserted', deleted && 'deleted', retyped && 'retyped']
  const by = (deleted ?? inserted ?? retyped)?.by ?? ''
  const words = said.filter((word) => word !== undefined).join(' ')
  return { [isTextblock ? 'data-end' : 'data-block']: words, 'data-by': by }
}

function changeAttributes(attrs: Readonly<Record<string, unknown>>) {
  return { 'data-change': attrs['id'], 'data-by': attrs['by'] }
}

function spans(element: Element) {
  return {
    colspan: wholeNumber(element.getAttribute('colspan'), 1),
    rowspan: wholeNumber(element.getAttribute('rowspan'), 1),
  }
}

function start(element: Element) {
  return { order: wholeNumber(element.getAttribute('start'), 1) }
}

function photo(element: Element) {
  return {
    media: element.getAttribute('data-media') ?? '',
    width: wholeNumber(element.getAttribute('data-width'), 0),
    height: wholeNumber(element.getAttribute('data-height'), 0),
  }
}

function wholeNumber(written: string | null, otherwise: number): number {
  const number = Number.parseInt(written ?? '', 10)
  return Number.isInteger(number) && number > 0 ? number : otherwise
}
