import type { Hit } from '../../rule.ts'

/** A hit for every match; `write` makes the suggestion from it, null leaves it to the editor. */
export function matches(
  pattern: RegExp,
  text: string,
  write: (match: RegExpExecArray) => string | null = () => null,
): readonly Hit[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    suggestion: write(match),
  }))
}
