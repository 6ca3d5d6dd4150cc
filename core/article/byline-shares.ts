import type { Token } from './byline-tokens.ts'
import type { RoleWord } from './byline-words.ts'

/** Some people of a byline and what they are. */
export type Share = {
  readonly kind: RoleWord['kind'] | 'photographer'
  readonly role: string
  readonly names: readonly string[]
}

type Group = {
  readonly role: Extract<Token, { kind: 'role' }> | null
  readonly mark: Extract<Token, { kind: 'mark' }> | null
  readonly names: readonly string[]
}

export function hasNames(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind === 'name')
}

/** Who did what, and the mark that holds for all of them. */
export function sharesOf(tokens: readonly Token[]): {
  readonly shares: readonly Share[]
  readonly credit: string
} {
  const marks = tokens.filter(({ kind }) => kind === 'mark')
  const last = tokens.at(-1)
  const common = marks.length === 1 && last?.kind === 'mark' && !isPhotoOfOne(tokens)
  const groups = groupsOf(common ? tokens.slice(0, -1) : tokens)
  return { shares: groups.map(shareOf), credit: common ? last.text : '' }
}

/** “何雨桐 摄”: without any role, the mark is what the person did. */
function isPhotoOfOne(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)
  return last?.kind === 'mark' && last.photo && !tokens.some(({ kind }) => kind === 'role')
}

/** A mark belongs to the names before it, or, when the byline ends with a name, to those after it. */
function groupsOf(tokens: readonly Token[]): readonly Group[] {
  const groups: Group[] = []
  let open: Group = { role: null, mark: null, names: [] }
  const close = (next: Group) => {
    if (open.names.length > 0) groups.push(open)
    open = next
  }
  const endsWithMark = tokens.at(-1)?.kind === 'mark'
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'role') close({ role: token, mark: null, names: [] })
    else if (token.kind === 'mark') {
      const standsBefore = !endsWithMark && tokens[index + 1]?.kind === 'name'
      if (standsBefore) close({ role: null, mark: token, names: [] })
      else {
        open = { ...open, mark: token }
        close({ role: null, mark: null, names: [] })
      }
    } else if (token.kind !== 'organisation') open = { ...open, names: [...open.names, token.text] }
  }
  close(open)
  return groups
}

function shareOf({ role, mark, names }: Group): Share {
  if (mark?.photo === true) return { kind: 'photographer', role: mark.text, names }
  if (role !== null) return { kind: role.role.kind, role: role.text, names }
  if (mark === null) return { kind: 'other', role: '', names }
  return mark.text.includes('文')
    ? { kind: 'reporter', role: '', names }
    : otherShare(mark.text, names)
}

function otherShare(role: string, names: readonly string[]): Share {
  return { kind: 'other', role, names }
}
