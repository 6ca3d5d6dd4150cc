import type { Part, PartPlace, Proposal, ProposedArticle, SetAside } from '#core/intake/proposal'
import { partKey, setAsideKey } from './owned-pieces.ts'

/** The proposal as the rows of one long list: articles with their parts, then what was set aside. */
export type ProposalRow =
  | {
      readonly kind: 'article'
      readonly key: string
      readonly index: number
      readonly article: ProposedArticle
    }
  | {
      readonly kind: 'part'
      readonly key: string
      readonly place: PartPlace
      readonly part: Part
      readonly isLast: boolean
    }
  | { readonly kind: 'set-aside-head'; readonly key: string; readonly count: number }
  | {
      readonly kind: 'set-aside'
      readonly key: string
      readonly index: number
      readonly setAside: SetAside
    }

export function proposalRows({ articles, setAside }: Proposal): readonly ProposalRow[] {
  const aside = setAside.map((passage, index): ProposalRow => {
    return { kind: 'set-aside', key: setAsideKey(index), index, setAside: passage }
  })
  const head: ProposalRow = { kind: 'set-aside-head', key: 'set-aside', count: setAside.length }
  return [...articles.flatMap(articleRows), ...(aside.length === 0 ? [] : [head, ...aside])]
}

/** Rows that hold text; the heads between them only say what follows. */
export function isTextRow(row: ProposalRow): boolean {
  return row.kind === 'part' || row.kind === 'set-aside'
}

/** The keys of everything doubtful, in the order of the list. */
export function doubtfulKeys(rows: readonly ProposalRow[]): readonly string[] {
  return rows.filter(isDoubtful).map(({ key }) => key)
}

function isDoubtful(row: ProposalRow): boolean {
  if (row.kind === 'part') return row.part.doubt !== null
  return row.kind === 'set-aside' && row.setAside.doubt !== null
}

function articleRows(article: ProposedArticle, index: number): readonly ProposalRow[] {
  const parts = article.parts.map((part, at): ProposalRow => {
    const place = { article: index, part: at }
    return {
      kind: 'part',
      key: partKey(place),
      place,
      part,
      isLast: at === article.parts.length - 1,
    }
  })
  return [{ kind: 'article', key: `article ${index}`, index, article }, ...parts]
}
