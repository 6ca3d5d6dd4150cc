import { Plugin } from 'prosemirror-state'
import { finalSlice } from './final-slice.ts'

/** What leaves the paper is its final text; what comes in brings nobody's suggestion along. */
export function finalClipboard(): Plugin {
  return new Plugin({ props: { transformCopied: finalSlice, transformPasted: finalSlice } })
}
