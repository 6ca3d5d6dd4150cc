import { readFileSync } from 'node:fs'

type SampleArticle = {
  readonly kicker: string
  readonly title: string
  readonly subtitle: string
  readonly paragraphs: readonly string[]
  /** With full-width marks, and the full stops that the source lacks. */
  readonly normalizedParagraphs: readonly string[]
  readonly byline: {
    readonly raw: string
    readonly reporters: readonly string[]
    readonly correspondents: readonly string[]
    readonly credit: string
  }
}

const GOLD: { readonly articles: readonly SampleArticle[] } = JSON.parse(
  readFileSync('tests/corpus/sample/page.gold.json', 'utf8'),
)

export const SAMPLE_TEXT = readFileSync('assets/sample/page.txt', 'utf8')

/** What a good editor makes of the sample page. */
export const SAMPLE_ARTICLES = GOLD.articles
