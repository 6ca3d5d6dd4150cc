import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx'

/** A bookmark with a number of our choosing: `docx` counts on from file to file, and exports would differ. */
export class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart
  override readonly end: BookmarkEnd

  constructor(number: number, children: readonly ParagraphChild[]) {
    const id = `article${number}`
    super({ id, children })
    this.start = new BookmarkStart(id, number)
    this.end = new BookmarkEnd(number)
  }
}
