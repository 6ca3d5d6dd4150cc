import { Transform } from 'prosemirror-transform'
import { expect, it } from 'vitest'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { suggestionsOf } from '#core/review/suggestions/suggestions'
import { trackEdit } from '#core/review/suggestions/track-edit'

const AUTHOR = { by: '王编辑', at: '2026-11-23T01:00:00.000Z', newId: () => 'new' }

const title = (letter: string) => `区长${letter}野致辞`

it.each([
  // The first halves are the same, then the second ones.
  { was: '𠮷', becomes: '𠮶' },
  { was: '𠀷', becomes: '𡐷' },
])('a suggestion takes characters whole: $was becomes $becomes', ({ was, becomes }) => {
  const blocks = [{ kind: 'paragraph' as const, text: '第一段。' }]
  const doc = newDocument({ ...EMPTY_ARTICLE, title: title(was), blocks })
  const edited = newDocument({ ...EMPTY_ARTICLE, title: title(becomes), blocks })
  const edit = new Transform(doc).replaceWith(0, doc.content.size, edited.content)
  const tracked = trackEdit(edit, AUTHOR).transform.doc
  expect(suggestionsOf(tracked)).toMatchObject([{ deleted: was, inserted: becomes }])
})
