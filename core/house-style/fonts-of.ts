import type { HouseStyle, MarkStyle, ParagraphStyle } from './house-style.ts'
import { LATIN_FONT } from './house-style.ts'

/** Every face a style asks for, and what is set in it; Chinese faces first. */
export function fontsOf({
  paragraphs,
  marks,
}: HouseStyle): ReadonlyMap<string, readonly (ParagraphStyle | MarkStyle)[]> {
  const used = new Map<string, (ParagraphStyle | MarkStyle)[]>()
  const use = (font: string, by: readonly (ParagraphStyle | MarkStyle)[]) =>
    used.set(font, [...new Set([...(used.get(font) ?? []), ...by])])
  for (const [style, { font }] of entriesOf(paragraphs)) use(font, [style])
  for (const [mark, { font }] of entriesOf(marks)) use(font, [mark])
  for (const [style, { latin = LATIN_FONT }] of entriesOf(paragraphs)) {
    use(latin, used.has(latin) ? [] : [style])
  }
  return used
}

function entriesOf<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
): readonly (readonly [Key, Value])[] {
  const keys: Key[] = []
  for (const key in record) keys.push(key)
  return keys.map((key) => [key, record[key]] as const)
}
