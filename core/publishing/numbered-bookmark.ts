import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx'

/** What the bookmark of an article is called. */
export function bookmarkOf(number: number): string {
  return `article${number}`
}

/** A bookmark with a number of our choosing: `docx` counts on from file to file, and exports would differ. */
export class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart
  override readonly end: BookmarkEnd

  constructor(number: number, children: readonly ParagraphChild[]) {
    const id = bookmarkOf(number)
    super({ id, children })
    this.start = new BookmarkStart(id, number)
    this.end = new BookmarkEnd(number)
  }
}
