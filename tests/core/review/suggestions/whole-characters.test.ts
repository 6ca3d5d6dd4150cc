import { Transform } from 'prosemirror-transform'
import { expect, it } from 'vitest'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { schema } from '#core/article/schema'
import { suggestionsOf } from '#core/review/suggestions/suggestions'
import { trackEdit } from '#core/review/suggestions/track-edit'

const AUTHOR = { by: '王编辑', at: '2026-11-23T01:00:00.000Z', newId: () => 'new' }

it.each([
  // The first halves are the same, then the second ones.
  ['区长𠮷野致辞', '区长𠮶野致辞', '𠮷', '𠮶'],
  ['区长𠀷野致辞', '区长𡐷野致辞', '𠀷', '𡐷'],
])('a suggestion takes characters whole: %s becomes %s', (was, becomes, deleted, inserted) => {
  const blocks = [{ kind: 'paragraph' as const, text: was }]
  const doc = newDocument({ ...EMPTY_ARTICLE, blocks })
  const edit = new Transform(doc).replaceWith(8, 8 + was.length, schema.text(becomes))
  const tracked = trackEdit(edit, AUTHOR).transform.doc
  expect(suggestionsOf(tracked)).toMatchObject([{ deleted, inserted }])
})
