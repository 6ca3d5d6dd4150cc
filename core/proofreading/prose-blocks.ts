import type { MaskedArticle, MaskedText } from './rule.ts'
import { PROSE_ROLES } from './text-roles.ts'

/** Blocks of whole sentences with their index in the article, as article rules name them. */
export function proseBlocks({ texts }: MaskedArticle): readonly (readonly [number, MaskedText])[] {
  return [...texts.entries()].filter(([, { role }]) => PROSE_ROLES.has(role))
}
