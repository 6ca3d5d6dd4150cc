import type { Node } from 'prosemirror-model'
import { describe, expect, it } from 'vitest'
import { fieldText } from '#core/article/article-text'
import { schema } from '#core/article/schema'
import { mergeDocuments } from '#core/review/package/merge/merge-documents'
import { finalDocument } from '#core/review/suggestions/final-document'
import { article, paragraph } from '../suggested-article.ts'

const PACKER = { by: '镇街编辑', at: '2026-11-23T02:00:00.000Z', prefix: 'p' }

function merge(base: Node, ours: Node, theirs: Node) {
  return mergeDocuments({ base, ours, theirs }, PACKER, new Set())
}

function oneParagraph(base: string, ours: string, theirs: string) {
  const merged = merge(
    article({}, paragraph(base)),
    article({}, paragraph(ours)),
    article({}, paragraph(theirs)),
  )
  return { ...merged, read: shown(merged.doc.child(3)) }
}

/** `[-struck-][+added+]`, a bar for every end of a paragraph, in brackets as well. */
function shown(node: Node): string {
  if (node.isText)
    return marked(
      node.text ?? '',
      node.marks.map(({ type }) => type.name),
    )
  const flags = Object.keys(node.attrs['tracked'] ?? {}).map((flag) =>
    flag === 'inserted' ? 'insertion' : 'deletion',
  )
  const text = node.children.map(shown).join('')
  return node.isTextblock ? text + marked('|', flags) : text
}

function marked(text: string, names: readonly string[]): string {
  const added = names.includes('insertion') ? `[+${text}+]` : text
  return names.includes('deletion') ? `[-${added}-]` : added
}

function authorsOf(doc: Node): readonly string[] {
  const authors = new Set<string>()
  doc.descendants(({ marks }) => {
    for (const { attrs } of marks) authors.add(String(attrs['by']))
  })
  return [...authors]
}

describe('a place that', () => {
  it('only they changed is a suggestion of theirs', () => {
    const { read, changed } = oneParagraph('区里开会。', '区里开会。', '区里召开大会。')
    expect(read).toBe('区里[+召+]开[+大+]会。|')
    expect(changed).toEqual({ ours: 0, theirs: 2 })
  })

  it('both changed apart has both', () => {
    const { read, conflicts } = oneParagraph(
      '昨天下午区里在礼堂开会。',
      '昨天上午区里在礼堂开会。',
      '昨天下午区里在广场开会。',
    )
    expect(read).toBe('昨天上午区里在[-礼堂-][+广场+]开会。|')
    expect(conflicts).toEqual([])
  })

  it('both changed alike is as it is', () => {
    const { read, suggestions } = oneParagraph('定于三月开会。', '定于五月开会。', '定于五月开会。')
    expect(read).toBe('定于五月开会。|')
    expect(suggestions).toBe(0)
  })

  it('both changed otherwise has both, ours first, and is a conflict', () => {
    const { read, conflicts } = oneParagraph('定于三月开会。', '定于五月开会。', '定于六月开会。')
    expect(read).toBe('定于五[+六+]月开会。|')
    expect(conflicts).toEqual([{ ours: '定于五月开会。', theirs: '定于六月开会。' }])
  })

  it('we took away and they worked on comes back as a suggestion and a conflict', () => {
    const base = article({}, paragraph('导语。'), paragraph('原来的一段话。'))
    const { doc, conflicts } = merge(
      base,
      article({}, paragraph('导语。')),
      article({}, paragraph('导语。'), paragraph('原来的两段话。')),
    )
    expect(finalDocument(doc).textContent).toContain('原来的两段话。')
    expect(conflicts).toHaveLength(1)
  })
})

describe('their suggestions', () => {
  it('keep their authors, and what nobody tracked is the packer’s', () => {
    const { doc, read } = oneParagraph('区里开会。', '区里开会。', '区里[-开会-][+座谈+]了。')
    expect(read).toBe('区里[-开会-][+座谈+][+了+]。|')
    expect(authorsOf(doc)).toEqual(['王编辑', '镇街编辑'])
  })

  it('are not suggested again when they come home', () => {
    const { read, suggestions } = oneParagraph('区里座谈。', '区里座谈。', '区里[-开会-][+座谈+]。')
    expect(read).toBe('区里座谈。|')
    expect(suggestions).toBe(0)
  })

  it('split, join and add paragraphs as Word does', () => {
    const base = article(
      {},
      paragraph('一段'),
      paragraph('二段三段'),
      paragraph('四段'),
      paragraph('五段'),
    )
    const theirs = article(
      {},
      paragraph('一段'),
      paragraph('二段'),
      paragraph('三段'),
      paragraph('四段五段'),
      paragraph('新段'),
    )
    expect(shown(merge(base, base, theirs).doc.child(3))).toBe(
      '一段|二段[+|+]三段|四段[-|-]五段|[+新段+][+|+]',
    )
  })

  it('reach headlines and captions', () => {
    const base = article({ title: '区里开会' }, paragraph('文'))
    const { doc } = merge(base, base, article({ title: '全区开会' }, paragraph('文')))
    expect(fieldText(doc, 'title')).toBe('全区开会')
    expect(doc.child(1).textContent).toBe('全区里开会')
  })

  it('name the emphasis they gave', () => {
    const base = article({}, paragraph('要点'))
    const strong = schema.text('要点', [schema.marks.strong.create()])
    const theirs = article({}, schema.nodes.paragraph.create(null, strong))
    const [text] = merge(base, base, theirs).doc.child(3).child(0).children
    expect(text?.marks.map(({ type }) => type.name)).toEqual(['strong', 'formatting'])
  })
})
