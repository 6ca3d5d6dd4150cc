import { describe, expect, it } from 'vitest'
import { ArticleId } from '#core/article/article'
import { LibraryError } from '#core/article/library-error'
import { translate } from '#core/messages/translate'
import { libraryErrorMessage } from '#core/messages/library-error-message'

const ERRORS: readonly LibraryError[] = [
  { kind: 'not-found', id: ArticleId.parse('7f1d9b53-2f57-4a3b-9d5c-3f6f5a2f1f10') },
  { kind: 'damaged', setAside: 'D:\\稿库\\set-aside\\甲.json', goodCopy: true },
  { kind: 'damaged', setAside: 'D:\\稿库\\set-aside\\甲.json', goodCopy: false },
  { kind: 'newer-format', path: 'D:\\稿库\\甲.json', format: 7 },
  { kind: 'not-a-folder', path: 'E:\\没有' },
  { kind: 'not-empty', path: 'E:\\照片' },
  { kind: 'unwritable', path: 'C:\\Windows', code: 'EACCES' },
  { kind: 'disk-full', path: 'D:\\稿库' },
  { kind: 'read-only', holder: '编辑部二号机' },
  { kind: 'stale', revision: 12 },
  { kind: 'locked' },
  { kind: 'invalid-document', reason: 'unknown node' },
  { kind: 'io', path: '\\\\报社\\稿库', code: 'EIO' },
]

describe.each(['zh', 'en'] as const)('the sentence for a library failure, %s', (language) => {
  it.each(ERRORS)('says $kind with every value filled in', (error) => {
    const sentence = libraryErrorMessage(translate(language), error)
    expect(sentence).not.toMatch(/\{\w+\}/u)
    expect(sentence).toMatch(/[。.]|[/\\]/u)
  })

  it('differs for each of them', () => {
    const sentences = ERRORS.map((error) => libraryErrorMessage(translate(language), error))
    expect(new Set(sentences).size).toBe(ERRORS.length)
  })
})

it('names a sentence for every kind there is', () => {
  const kinds = LibraryError.options.map((option) => option.shape.kind.value)
  expect(new Set(ERRORS.map((error) => error.kind))).toEqual(new Set(kinds))
})

it('tells an editor where the damaged file was kept', () => {
  const sentence = libraryErrorMessage(translate('zh'), {
    kind: 'damaged',
    setAside: 'D:\\稿库\\甲.json',
    goodCopy: true,
  })
  expect(sentence).toContain('D:\\稿库\\甲.json')
  expect(sentence).toContain('取回')
})
