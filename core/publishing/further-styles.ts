import type { HouseStyle } from '#core/house-style/house-style'

/** Word's own styles for comments, footnotes and tables of contents, by the ids it gives them. */
export const COMMENT_STYLE = 'CommentText'
export const REFERENCE_STYLE = 'CommentReference'
export const FOOTNOTE_TEXT = 'FootnoteText'
export const FOOTNOTE_REFERENCE = 'FootnoteReference'
export const CONTENTS_LINE = 'TOC1'
export const CONTENTS_TITLE = 'quwen-contents-title'

/** A further paragraph of a list's item: it looks like copy. */
export const ITEM_STYLE = 'quwen-item'

/** What a text is that nobody sees it by: both strong and emphasis, and who took a photo. */
export const BOTH_STYLE = 'quwen-strong-emphasis'
export const CREDIT_STYLE = 'quwen-credit'

/** Words that lead somewhere: they look like the words around them, but where links are to be seen. */
export const LINK_STYLE = 'quwen-link'

/** Half-points of a line of the contents: a size smaller than copy, so that most titles fit. */
export function contentsSize({ paragraphs }: HouseStyle): number {
  return Math.min(28, paragraphs.body.size)
}
