import type { Node } from 'prosemirror-model'
import type { Article } from '#core/article/article'
import type { Byline } from '#core/article/byline'
import { nextRole } from '#core/article/byline-words'
import { bylineOf } from '#core/article/dateline'

/** Who wrote an article, and so may not sign it: its byline's authors, and who began it by hand. */
export function writersOf(doc: Node, { begunBy }: Pick<Article, 'begunBy'>): readonly string[] {
  const names = [...authorsOf(bylineOf(doc)), begunBy]
  return [...new Set(names.map(asCompared))].filter((name) => name !== '')
}

/** 责编 and 校对 are named in bylines too, and did not write it. */
function authorsOf(byline: Byline): readonly string[] {
  const { reporters, correspondents, interns, photographers, others } = byline
  const authors = others.filter(({ role }) => nextRole(role)?.word.writes !== false)
  return [
    ...reporters,
    ...correspondents,
    ...interns,
    ...photographers,
    ...authors.flatMap(({ names }) => names),
  ]
}

/** Two-character names are often printed with a space between: that makes no other person. */
export function asCompared(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/gu, '')
}
