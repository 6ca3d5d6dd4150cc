import { BYLINE_MARKS, nextRole, type RoleWord } from './byline-words.ts'
import { isOrganisation, isPersonName, mayBeName } from './person-name.ts'
import { isCompoundSurname } from './surname.ts'

export type Token =
  | {
      readonly kind: 'role'
      readonly text: string
      readonly writes: boolean
      readonly role: RoleWord
    }
  /** 文, 图, 摄 … `photo`: it is about pictures only. `before`: a slash or colon puts it before the name. */
  | {
      readonly kind: 'mark'
      readonly text: string
      readonly photo: boolean
      readonly before: boolean
    }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'organisation'; readonly text: string }
  | { readonly kind: 'unknown'; readonly text: string }

type Chunk = { readonly text: string; readonly after: string }

/** Cuts a byline into roles, names, marks and organisations. */
export function bylineTokens(raw: string): readonly Token[] {
  const chunks = joinStretchedNames(chunksOf(raw.replace(SOURCE, ' ')))
  const tokens: Token[] = []
  for (const chunk of chunks) tokens.push(...tokensOf(chunk, tokens))
  return tokens
}

/** A line that names the writer may say first where the copy comes from. */
const SOURCE = /^(?:稿件|信息|文章|图片)?来源\s*[:：]\s*[^\s\u3000]+/u

const CHUNK =
  /(文\s?[/／]\s?图|图\s?[/／]\s?文|文\s?[/／]\s?摄影?|[^\s\u3000、，,;&＆:：|｜丨/／]+)([\s\u3000、，,;&＆:：|｜丨/／]*)/gu

function chunksOf(raw: string): readonly Chunk[] {
  return Array.from(raw.matchAll(CHUNK), ([, text = '', after = '']) => ({ text, after }))
}

/** “赵 七” and “刘 海 燕” are one name: single characters, or a compound surname and one. */
function joinStretchedNames(chunks: readonly Chunk[]): readonly Chunk[] {
  const joined: Chunk[] = []
  for (let index = 0; index < chunks.length;) {
    const count = stretchedLength(chunks, index)
    const name = chunks.slice(index, index + count)
    joined.push({ text: name.map(({ text }) => text).join(''), after: name.at(-1)?.after ?? '' })
    index += count
  }
  return joined
}

function stretchedLength(chunks: readonly Chunk[], index: number): number {
  const chunk = chunks[index]
  const next = chunks[index + 1]
  if (chunk === undefined || next === undefined || isMarkAfterSlash(chunks, index)) return 1
  if (!isStretched(chunk, next, chunks[index + 2])) return 1
  return singlesFrom(chunks, index) === 3 && !BYLINE_MARKS.has(chunks[index + 2]?.text ?? '')
    ? 3
    : 2
}

function isMarkAfterSlash(chunks: readonly Chunk[], index: number): boolean {
  const isMark = BYLINE_MARKS.has(chunks[index]?.text ?? '')
  return isMark && /[/／]/u.test(chunks[index - 1]?.after ?? '')
}

/** How many single characters stand in a row, with nothing but spaces between. */
function singlesFrom(chunks: readonly Chunk[], index: number): number {
  let count = 0
  for (const { text, after } of chunks.slice(index)) {
    if (!/^\p{Script=Han}$/u.test(text)) break
    count += 1
    if (!/^[ \u00a0\u3000]+$/u.test(after)) break
  }
  return count
}

function isStretched(chunk: Chunk, next: Chunk, afterNext: Chunk | undefined): boolean {
  if (!/^[ \u00a0\u3000]+$/u.test(chunk.after) || !/^\p{Script=Han}$/u.test(next.text)) return false
  if (isCompoundSurname(chunk.text)) return true
  if (!/^\p{Script=Han}$/u.test(chunk.text)) return false
  // “甲 文 乙 图”: a mark after a name is a mark, unless another single character leaves no choice.
  return !BYLINE_MARKS.has(next.text) || afterNext?.text === next.text
}

function tokensOf({ text, after }: Chunk, before: readonly Token[]): readonly Token[] {
  const mark = markOf(text, after)
  if (mark !== undefined) return [mark]

  const found = nextRole(text)
  if (found !== undefined) {
    const { from, to, word } = found
    const role: Token = {
      kind: 'role',
      text: text.slice(from, to),
      writes: word.writes,
      role: word,
    }
    const rest = text.slice(to)
    return [
      ...prefixTokens(text.slice(0, from), before),
      role,
      ...(rest === '' ? [] : tokensOf({ text: rest, after }, [...before, role])),
    ]
  }
  return nameTokens(text, before)
}

function markOf(text: string, after: string): Token | undefined {
  const known = BYLINE_MARKS.get(text.replaceAll(/\s/gu, '').replaceAll('／', '/'))
  if (known === undefined) return undefined
  return { kind: 'mark', text, photo: known.photo, before: /[:：/／|｜丨]/u.test(after) }
}

/** What stands glued before a role word is a person (王红通讯员李明) or the house they work for. */
function prefixTokens(prefix: string, before: readonly Token[]): readonly Token[] {
  if (prefix === '') return []
  const mayBePerson = before.some(({ kind }) => kind === 'role')
  return mayBePerson && isPersonName(prefix) && !isOrganisation(prefix)
    ? [{ kind: 'name', text: prefix }]
    : [{ kind: 'organisation', text: prefix }]
}

const GLUED_MARK = /^(.{2,3}?)(摄影报道|图片报道|文[/／]图|摄影|文图|图文|供图|摄)$/u

function nameTokens(text: string, before: readonly Token[]): readonly Token[] {
  const [, name, glued] = GLUED_MARK.exec(text) ?? []
  if (name !== undefined && glued !== undefined && isPersonName(name)) {
    const mark = markOf(glued, '')
    return mark === undefined ? [] : [{ kind: 'name', text: name }, mark]
  }
  if (isPersonName(text)) return [{ kind: 'name', text }]
  if (isOrganisation(text)) return [{ kind: 'organisation', text }]
  const afterRole = before.some(({ kind }) => kind === 'role')
  return [{ kind: afterRole && mayBeName(text) ? 'name' : 'unknown', text }]
}
