import type { TextRole } from './proof-article.ts'
import type { Hit, TextRule } from './rule.ts'
import { PRINTED_ROLES } from './text-roles.ts'

/** A check that one pattern says. */
type Pattern = Omit<TextRule, 'scope' | 'roles' | 'find' | 'isOnByDefault'> & {
  /** With the flags `gu`, and no repetition that can backtrack without bound. */
  readonly pattern: RegExp
  /** What to write for a match; null where only an editor can tell. */
  readonly write?: (match: RegExpMatchArray) => string | null
  /** A cheap look first: where it says no, the pattern has nothing to find. */
  readonly needs?: (text: string) => boolean
  readonly roles?: ReadonlySet<TextRole>
  /** Wording leaves quotations and book titles alone; figures are read everywhere. */
  readonly reads?: 'masked' | 'outsideQuotations'
  readonly isOnByDefault?: boolean
}

export function patternRule({
  pattern,
  write,
  needs = () => true,
  roles = PRINTED_ROLES,
  reads = 'masked',
  isOnByDefault = true,
  ...facts
}: Pattern): TextRule {
  return {
    ...facts,
    scope: 'text',
    roles,
    isOnByDefault,
    find: (text) => (needs(text[reads]) ? hitsOf(text[reads], pattern, write) : []),
  }
}

/** Every match of a pattern, with what to write there. */
export function hitsOf(
  text: string,
  pattern: RegExp,
  write: (match: RegExpExecArray) => string | null = () => null,
): readonly Hit[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    suggestion: write(match),
  }))
}
