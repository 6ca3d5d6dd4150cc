import type { FindingClass, Layer } from './finding.ts'
import type { ProofArticle, ProofText, TextRole } from './proof-article.ts'
import type { Words } from './words.ts'

/** A block made ready for rules. All strings have the same length, so offsets are those of `text`. */
export type MaskedText = ProofText & {
  /** Addresses, numbers of telephones and standards, code … written over with U+E000. */
  readonly masked: string
  /** Like `masked`, and the insides of direct quotations and book titles written over too. */
  readonly outsideQuotations: string
}

export type MaskedArticle = Omit<ProofArticle, 'texts'> & { readonly texts: readonly MaskedText[] }

/** Where a rule strikes. What is left out is the rule's own. */
export type Hit = {
  readonly from: number
  readonly to: number
  readonly suggestion?: string | null
  readonly message?: Words
  readonly class?: FindingClass
  /** The id of one entry of a lexicon (`CF-289`), so that it can be told and switched off alone. */
  readonly rule?: string
  readonly source?: string
  /** Whether this entry strikes while neither it nor its rule is named in the settings. */
  readonly isOnByDefault?: boolean
}

/** `text` is an index into the article's `texts`. */
export type ArticleHit = Hit & { readonly text: number }

type RuleFacts = {
  /** The id of norms.md, as reports and settings name it: `PU-01`. */
  readonly id: string
  readonly name: Words
  readonly class: FindingClass
  readonly layer: Layer
  /** What a finding says when the hit does not say it better. */
  readonly message: Words
  /** The standard with its clause, or the list it stands on. */
  readonly source: string
  /** `safe`: width and punctuation that 一键规范 writes; `offer`: one by one; `none`: never written. */
  readonly change: 'safe' | 'offer' | 'none'
  /** Rules that cry wolf stay off until a desk switches them on. */
  readonly isOnByDefault: boolean
}

/** Reads one block at a time: what is found does not depend on the rest of the article. */
export type TextRule = RuleFacts & {
  readonly scope: 'text'
  readonly roles: ReadonlySet<TextRole>
  readonly find: (text: MaskedText) => readonly Hit[]
  readonly examples: {
    /** Text, and the text after its suggestions were written; null where nothing is suggested. */
    readonly find: readonly (readonly [text: string, mended: string | null])[]
    readonly leaveAlone: readonly string[]
    /** The role the examples are read in, `paragraph` unless given. */
    readonly role?: TextRole
  }
}

/** Reads the whole article: counts, dates and names that disagree, order, form. */
export type ArticleRule = RuleFacts & {
  readonly scope: 'article'
  readonly find: (article: MaskedArticle) => readonly ArticleHit[]
  readonly examples: {
    readonly find: readonly ExampleArticle[]
    readonly leaveAlone: readonly ExampleArticle[]
  }
}

/** An article in few words: `paragraphs` is all most examples need. */
export type ExampleArticle = {
  readonly kicker?: string
  readonly title?: string
  readonly subtitle?: string
  readonly paragraphs: readonly string[]
  readonly captions?: readonly string[]
  readonly byline?: string
  readonly editionDate?: string
  readonly photos?: number
}

/** One check as a value, with its own examples as its tests: as many to leave alone as to find. */
export type Rule = TextRule | ArticleRule
