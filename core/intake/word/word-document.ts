/**
 * What one Word file says, read and not yet understood: nobody has decided here what is a headline,
 * which article a paragraph belongs to, or whose comment it is. Nothing in it is a guess.
 */
export type WordDocument = {
  readonly blocks: readonly WordBlock[]
  readonly comments: readonly WordComment[]
  readonly notes: readonly WordNote[]
  /** `docProps/custom.xml`; holds the hidden id of a file that 区闻 wrote. */
  readonly properties: ReadonlyMap<string, string>
  /** Who saved it last, where that is somebody else than its author; `docProps/core.xml`. */
  readonly savedBy: string | null
  readonly losses: readonly WordLoss[]
}

export type WordBlock = WordParagraph | WordTable

/** As the file names it: ISO 8601, often without a zone and then the writer's clock; '' when not said. */
export type WordChange = { readonly by: string; readonly at: string }

export type WordParagraph = {
  readonly kind: 'paragraph'
  readonly style: WordStyle | null
  /** From 1, by outline level or by a style that is a heading; null for text. */
  readonly heading: number | null
  readonly list: WordListPlace | null
  readonly alignment: 'left' | 'center' | 'right' | 'both' | null
  readonly inlines: readonly WordInline[]
  /** The paragraph mark (ECMA-376 17.13.5.15 and 17.13.5.20). */
  readonly end: WordChanges
  /** The style it had before somebody changed it, where that is tracked (`w:pPrChange`). */
  readonly restyled: (WordChange & { readonly style: WordStyle | null }) | null
  /** Names of the bookmarks that begin in it. */
  readonly bookmarks: readonly string[]
  /** Stands in a text box; such a paragraph comes before the one its box hangs on. */
  readonly boxed: boolean
}

/** Programs rename ids and keep names, or the other way about. */
export type WordStyle = { readonly id: string; readonly name: string }

export type WordListPlace = {
  /** Paragraphs of one list share it. */
  readonly list: string
  readonly level: number
  readonly ordered: boolean
  /** Number of the first item of the list. */
  readonly start: number
}

export type WordChanges = {
  readonly inserted: WordChange | null
  readonly deleted: WordChange | null
}

/** What stands on one piece of a line. A moved piece is inserted here and deleted there. */
export type WordMarks = WordChanges & {
  /** Its character style (`w:rStyle`). */
  readonly style: WordStyle | null
  readonly bold: boolean
  readonly italic: boolean
  /** What bold, italic and style were before somebody changed them, where that is tracked. */
  readonly formatted:
    | (WordChange & {
        readonly style: WordStyle | null
        readonly bold: boolean
        readonly italic: boolean
      })
    | null
  /** Half-points; null where neither run nor styles say. */
  readonly size: number | null
  /** The East Asian face; '' where neither run nor styles say. */
  readonly font: string
  /** http, https or mailto only; others are a loss. */
  readonly link: string | null
  /** Ids of the comments whose range covers it. */
  readonly comments: readonly string[]
}

export type WordInline =
  /**
   * Tabs are `\t`, soft breaks `\n`. Never empty. `note` is what `notedWords` has hung on it: its
   * number stands behind the last neighbour with the same one.
   */
  | (WordMarks & { readonly kind: 'text'; readonly text: string; readonly note?: string })
  /** `part` is the name of the picture's part in the package, null when it lies outside. Sizes in EMU. */
  | (WordMarks & {
      readonly kind: 'picture'
      readonly part: string | null
      readonly description: string
      readonly width: number | null
      readonly height: number | null
    })
  | (WordMarks & { readonly kind: 'note'; readonly note: string })

export type WordTable = { readonly kind: 'table'; readonly rows: readonly WordRow[] }

export type WordRow = WordChanges & {
  readonly isHeader: boolean
  readonly cells: readonly WordCell[]
}

/** A cell that goes on from the row above is not there: `rowspan` of the first one covers it. */
export type WordCell = {
  readonly colspan: number
  readonly rowspan: number
  readonly blocks: readonly WordBlock[]
}

/** A conversation; the first entry begins it. */
export type WordComment = {
  readonly id: string
  readonly entries: readonly WordCommentEntry[]
  readonly resolved: boolean
}

export type WordCommentEntry = WordChange & { readonly initials: string; readonly text: string }

export type WordNote = {
  readonly id: string
  readonly kind: 'footnote' | 'endnote'
  readonly blocks: readonly WordBlock[]
}

/** What the file has and an article cannot carry, and how often. `carried`: its words were kept. */
export type WordLoss = {
  readonly what: WordLossKind
  readonly count: number
  readonly carried: boolean
}

export type WordLossKind =
  | 'text-box'
  | 'field'
  | 'link'
  | 'picture'
  | 'formatting-change'
  | 'paragraph-change'
  | 'table-change'
  | 'underline'
  | 'colour'
  | 'formula'
  | 'embedded-object'
  | 'chart'
  | 'header'
  | 'footer'
  | 'hidden-text'
  | 'content-control'
  | 'ruby'
  | 'note'
  | 'nested-table'
  | 'comment'
  | 'suggestion'
  | 'nested-list'
