import type { TextRole } from '../../proof-article.ts'

export const EVERYWHERE: ReadonlySet<TextRole> = new Set([
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

/** Where sentences stand: everything but headlines, bylines and credits, which have their own spacing. */
export const SENTENCES: ReadonlySet<TextRole> = new Set([
  'paragraph',
  'list-item',
  'cell',
  'quotation',
  'caption',
])

export const HEADLINES: ReadonlySet<TextRole> = new Set(['kicker', 'title', 'subtitle'])
