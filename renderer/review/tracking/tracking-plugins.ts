import type { Plugin } from 'prosemirror-state'
import { composeBesideStruck } from './compose-beside-struck.ts'
import { finalClipboard } from './final-clipboard.ts'
import { markupView } from './markup-view.ts'
import { nameColours } from './name-colours.ts'
import { struckKeys } from './struck-keys.ts'
import './tracking.css'

/** What the paper can do with suggestions, apart from making them. */
export function trackingPlugins(): readonly Plugin[] {
  return [composeBesideStruck(), struckKeys(), markupView(), nameColours(), finalClipboard()]
}
