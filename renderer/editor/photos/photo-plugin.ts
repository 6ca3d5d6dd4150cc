import { keymap } from 'prosemirror-keymap'
import type { Plugin } from 'prosemirror-state'
import { movePhoto } from './move-block.ts'
import { uploadPlaces } from './upload-places.ts'

export function photoPlugins(): readonly Plugin[] {
  return [uploadPlaces(), keymap({ 'Alt-ArrowUp': movePhoto(-1), 'Alt-ArrowDown': movePhoto(1) })]
}
