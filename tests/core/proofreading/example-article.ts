import { Field } from '#core/proofreading/finding'
import type { ProofArticle, ProofText } from '#core/proofreading/proof-article'
import type { ExampleArticle } from '#core/proofreading/rule'

/** An example as the article an editor would have open. */
export function exampleArticle(example: ExampleArticle): ProofArticle {
  const { kicker = '', title = '', subtitle = '', captions = [], byline = '' } = example
  return {
    texts: [
      single('kicker', kicker),
      single('title', title),
      single('subtitle', subtitle),
      ...example.paragraphs.map((text, index) => exampleText(text, 'paragraph', index)),
      ...captions.map((text, index) => exampleText(text, 'caption', index)),
      single('byline', byline),
    ],
    editionDate: example.editionDate ?? null,
    genre: 'news',
    photos: example.photos ?? captions.length,
  }
}

/** One block of a given role. */
export function exampleText(text: string, role: ProofText['role'], index = 0): ProofText {
  return { place: { field: fieldOf(role), index }, role, text }
}

function single(role: 'kicker' | 'title' | 'subtitle' | 'byline', text: string): ProofText {
  return exampleText(text, role)
}

const IN_BODY: ReadonlySet<string> = new Set([
  'paragraph',
  'subheading',
  'list-item',
  'cell',
  'quotation',
])

function fieldOf(role: ProofText['role']): ProofText['place']['field'] {
  return IN_BODY.has(role) ? 'body' : Field.parse(role)
}
