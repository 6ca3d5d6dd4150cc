/** A part of what somebody wrote, and whether it names somebody at this desk. */
export type Said = { readonly text: string; readonly isName: boolean; readonly at: number }

/** Splits at `@name` for the names that are known; the longest name wins: 王明华 before 王明. */
export function withMentions(text: string, names: readonly string[]): readonly Said[] {
  const known = names.filter((name) => name !== '').toSorted((a, b) => b.length - a.length)
  const parts: Said[] = []
  let plain = ''
  let at = 0
  while (at < text.length) {
    const name = text[at] === '@' ? known.find((one) => text.startsWith(one, at + 1)) : undefined
    if (name === undefined) {
      plain += text[at]
      at += 1
      continue
    }
    if (plain !== '') parts.push({ text: plain, isName: false, at: at - plain.length })
    parts.push({ text: `@${name}`, isName: true, at })
    plain = ''
    at += name.length + 1
  }
  return plain === '' ? parts : [...parts, { text: plain, isName: false, at: at - plain.length }]
}

/** What is being typed after an `@` before the caret, and where the `@` stands. */
export function mentionBefore(
  text: string,
  caret: number,
): { readonly at: number; readonly typed: string } | undefined {
  const found = /@([^\s@]{0,20})$/u.exec(text.slice(0, caret))
  return found === null ? undefined : { at: found.index, typed: found[1] ?? '' }
}

/** Names that begin with what was typed, then those that hold it. */
export function namesFor(typed: string, names: readonly string[]): readonly string[] {
  const begins = names.filter((name) => name.startsWith(typed))
  const holds = names.filter((name) => !begins.includes(name) && name.includes(typed))
  return [...begins, ...holds].filter((name) => name !== typed).slice(0, 6)
}
