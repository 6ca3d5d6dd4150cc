import { parseByline, type Byline } from '#core/article/byline'
import { datelineByline } from '#core/article/dateline'
import type { Part, PartRole, Proposal, ProposedArticle } from './proposal.ts'

/** What `quwen intake --json` prints. Sub-headings and list items are paragraphs in place. */
export type IntakeJson = {
  readonly articles: readonly {
    readonly kicker: string
    readonly title: string
    readonly subtitle: string
    readonly paragraphs: readonly string[]
    readonly byline: Byline
    readonly captions: readonly string[]
  }[]
  readonly setAside: readonly string[]
}

export function intakeJson({ source, articles, setAside }: Proposal): IntakeJson {
  return {
    articles: articles.map(articleJson),
    setAside: setAside.map(({ piece }) => source.slice(piece.from, piece.to).trim()),
  }
}

/** The byline of a proposed article: its own line, else the one in its dateline. */
export function proposedByline(article: ProposedArticle): Byline {
  const written = textOf(article, 'byline')
  return written === '' ? datelineByline(paragraphsOf(article)) : parseByline(written)
}

/** All parts of a role as one text; several are joined with a space. */
export function textOf({ parts }: ProposedArticle, role: PartRole): string {
  return parts
    .filter((part) => part.role === role)
    .map(({ text }) => text)
    .join(' ')
}

const PARAGRAPHS: ReadonlySet<PartRole> = new Set(['paragraph', 'subheading', 'list-item', 'table'])

export function paragraphsOf({ parts }: ProposedArticle): readonly string[] {
  return parts.filter(({ role }) => PARAGRAPHS.has(role)).map(({ text }) => text)
}

function articleJson(article: ProposedArticle) {
  return {
    kicker: textOf(article, 'kicker'),
    title: textOf(article, 'title'),
    subtitle: textOf(article, 'subtitle'),
    paragraphs: paragraphsOf(article),
    byline: proposedByline(article),
    captions: article.parts.filter(isCaption).map(({ text }) => text),
  }
}

function isCaption({ role }: Part): boolean {
  return role === 'caption'
}
