import type { TextRole } from './proof-article.ts'

export const EVERY_ROLE: ReadonlySet<TextRole> = new Set<TextRole>([
  'kicker',
  'title',
  'subtitle',
  'paragraph',
  'subheading',
  'list-item',
  'cell',
  'quotation',
  'caption',
  'credit',
  'byline',
])
