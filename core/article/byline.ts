import { bylineTokens, type Token } from './byline-tokens.ts'
import { bylineText } from './byline-text.ts'
import { hasNames, sharesOf, type Share } from './byline-shares.ts'

/** Who made an article, read off its byline. `raw` is authoritative: what it says is what is printed. */
export type Byline = {
  readonly raw: string
  /** 记者 with any prefix. */
  readonly reporters: readonly string[]
  readonly correspondents: readonly string[]
  readonly interns: readonly string[]
  /** Named by 摄, 图, 供图 …, person by person. */
  readonly photographers: readonly string[]
  /** The mark common to the whole byline, as it stands: 文图, 文/图, 摄 … */
  readonly credit: string
  /** Every other role. An author without one has the role ''. */
  readonly others: readonly { readonly role: string; readonly names: readonly string[] }[]
}

export const NO_BYLINE: Byline = {
  raw: '',
  reporters: [],
  correspondents: [],
  interns: [],
  photographers: [],
  credit: '',
  others: [],
}

/** Reads a byline by the grammar of norms.md §10.1. Brackets around the whole of it are no part of it. */
export function parseByline(written: string): Byline {
  const raw = bylineText(written)
  if (raw === '') return NO_BYLINE

  const { shares, credit } = sharesOf(bylineTokens(raw))
  const named = (kind: Share['kind']) => shares.flatMap((share) => ofKind(share, kind))
  return {
    raw,
    reporters: named('reporter'),
    correspondents: named('correspondent'),
    interns: named('intern'),
    photographers: named('photographer'),
    credit,
    others: otherRoles(shares),
  }
}

/** Everybody named, in the order of their roles. */
export function bylineNames(byline: Byline): readonly string[] {
  const { reporters, correspondents, interns, photographers, others } = byline
  const named = [...reporters, ...correspondents, ...interns, ...photographers]
  return [...new Set([...named, ...others.flatMap(({ names }) => names)])]
}

/** Characters of the longest byline. */
const LONGEST = 90

/** How sure a line is a byline: it names a writer by role, it holds nothing but names, or it is none. */
export function bylineKind(written: string): 'with-role' | 'names-only' | 'staff-only' | 'none' {
  if (written.length > 2 * LONGEST) return 'none'
  const raw = bylineText(written)
  if (raw.length > LONGEST || /[。！？!?；;…《》]/u.test(raw)) return 'none'

  const tokens = bylineTokens(raw)
  if (tokens.some(({ kind }) => kind === 'unknown') || !hasNames(tokens)) return 'none'
  if (tokens.some(isWriter) && !isStaffLine(tokens)) return 'with-role'
  if (tokens.some(({ kind }) => kind === 'role')) return 'staff-only'
  return tokens.every(({ kind }) => kind === 'name') ? 'names-only' : 'none'
}

/** 责编 甲 图片 乙: the staff of a page come first, and nobody who wrote. */
function isStaffLine(tokens: readonly Token[]): boolean {
  const [first] = tokens
  const writes = tokens.some((token) => token.kind === 'role' && token.writes)
  return first?.kind === 'role' && !first.writes && !writes
}

function isWriter(token: Token): boolean {
  return token.kind === 'mark' || (token.kind === 'role' && token.writes)
}

function ofKind(share: Share, kind: Share['kind']): readonly string[] {
  return share.kind === kind ? share.names : []
}

function otherRoles(shares: readonly Share[]): Byline['others'] {
  const names = new Map<string, readonly string[]>()
  for (const share of shares) {
    if (share.kind !== 'other' || share.names.length === 0) continue
    names.set(share.role, [...(names.get(share.role) ?? []), ...share.names])
  }
  return Array.from(names, ([role, people]) => ({ role, names: people }))
}
