import type { Change } from '#core/article/change'
import { schema } from '#core/article/schema'
import type { Merging, Three } from './merging.ts'
import { asChange } from './their-suggestions.ts'
import { isAlive, type Token } from './token.ts'

type Character = Extract<Token, { readonly kind: 'character' }>

/**
 * Our character with the emphasis they gave or took as a suggestion, and with their new comments.
 * `own` is the packer's suggestion for a stretch of it.
 */
export function mergeFormats(
  { base, ours, theirs }: Three<Character>,
  merging: Merging,
  own: () => Change,
): Character {
  let { marks } = ours
  for (const { type, attrs } of theirs.marks) {
    if (type !== schema.marks.comment || !merging.newThreads.has(String(attrs['thread']))) continue
    marks = type.create(attrs).addToSet(marks)
  }
  if (!isAlive(ours) || !isAlive(theirs)) return { ...ours, marks }
  for (const name of FORMATS) {
    const has = hasFormat(theirs, name)
    if (has === hasFormat(base, name) || has === hasFormat(ours, name)) continue
    if (pendingFormat(ours, name) !== undefined) continue
    const mark = schema.marks[name]
    const change = formatChange(theirs, name, merging) ?? own()
    marks = has ? mark.create().addToSet(marks) : mark.removeFromSet(marks)
    marks = schema.marks.formatting.create({ ...change, mark: name, was: !has }).addToSet(marks)
  }
  return { ...ours, marks }
}

const FORMATS = ['strong', 'emphasis'] as const
type Format = (typeof FORMATS)[number]

function hasFormat({ marks }: Character, name: Format): boolean {
  return marks.some(({ type }) => type === schema.marks[name])
}

function pendingFormat({ marks }: Character, name: Format) {
  return marks.find(({ type, attrs }) => type === schema.marks.formatting && attrs['mark'] === name)
}

function formatChange(theirs: Character, name: Format, { suggestions }: Merging) {
  const pending = pendingFormat(theirs, name)
  return pending === undefined ? undefined : suggestions.known(asChange(pending.attrs))
}
