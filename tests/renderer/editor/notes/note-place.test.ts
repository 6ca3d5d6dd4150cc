import { EditorState, TextSelection } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { EMPTY_ARTICLE, newDocument } from '#core/article/new-document'
import { notesIn } from '#renderer/editor/notes/notes-in'
import { notePlace, typedLink, withNote } from '#renderer/editor/notes/note-place'

/** Kicker, title and subtitle empty: the text of the first paragraph begins at 8. */
const BODY = 8

function state(text: string, from: number, to = from): EditorState {
  const blocks = [
    { kind: 'paragraph' as const, text },
    { kind: 'paragraph' as const, text: '第二段。' },
  ]
  const doc = newDocument({ ...EMPTY_ARTICLE, blocks })
  const selection = TextSelection.create(doc, BODY + from, BODY + to)
  return EditorState.create({ doc, selection })
}

function noted(before: EditorState, note: string): EditorState {
  const place = notePlace(before, 'footnote')
  if (place === null) throw new Error('no place')
  return before.apply(withNote(before.tr, place, note))
}

describe('where a link or a footnote goes', () => {
  it('is the selected words, or the character before the caret for a footnote', () => {
    expect(notePlace(state('全区开会。', 1, 3), 'link')).toMatchObject({
      from: 9,
      to: 11,
      value: '',
    })
    expect(notePlace(state('全区开会。', 2), 'footnote')).toMatchObject({ from: 9, to: 10 })
    expect(notePlace(state('全𠮷开会。', 3), 'footnote')).toMatchObject({ from: 9, to: 11 })
  })

  it('is nowhere without words, over two paragraphs, or in a headline', () => {
    expect(notePlace(state('全区开会。', 2), 'link')).toBeNull()
    expect(notePlace(state('全区开会。', 0), 'footnote')).toBeNull()
    expect(notePlace(state('全区开会。', 1, 8), 'footnote')).toBeNull()
    const { doc } = state('全区开会。', 0)
    const inTitle = EditorState.create({ doc, selection: TextSelection.create(doc, 3) })
    expect(notePlace(inTitle, 'footnote')).toBeNull()
  })

  it('is the one that the caret is in, with what it says', () => {
    const after = noted(state('全区开会。', 1, 3), '据统计局')
    expect(notePlace(after, 'footnote')).toEqual({
      kind: 'footnote',
      from: 9,
      to: 11,
      value: '据统计局',
    })
    expect(notesIn(after.doc)).toEqual([{ note: '据统计局', from: 9, to: 11 }])
  })

  it('is another one before the first of its words', () => {
    const { doc } = noted(state('全区开会。', 1, 3), '据统计局')
    const before = EditorState.create({ doc, selection: TextSelection.create(doc, BODY + 1) })
    expect(notePlace(before, 'footnote')).toMatchObject({ from: 8, to: 9, value: '' })
  })

  it('says nothing more when nothing is written', () => {
    expect(notesIn(noted(noted(state('全区开会。', 1, 3), '据统计局'), '').doc)).toEqual([])
  })
})

describe('an address as it is typed', () => {
  it.each([
    ['https://www.gov.cn/a?b=1', 'https://www.gov.cn/a?b=1'],
    [' www.gov.cn/zhengce ', 'https://www.gov.cn/zhengce'],
    ['bianji@example.cn', 'mailto:bianji@example.cn'],
    ['javascript:alert(1)', null],
    ['file:///C:/稿.docx', null],
    ['全区', null],
    ['1.5', null],
  ])('%s', (typed, address) => {
    expect(typedLink(typed)).toBe(address)
  })
})
