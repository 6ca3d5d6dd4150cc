import { history } from 'prosemirror-history'
import type { Plugin } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { clipboardPlugin } from './clipboard/clipboard-plugin.ts'
import { findingsPlugins } from '../proofreading/findings-plugin.ts'
import { mayGoPlugin } from '../copyfit/may-go-plugin.ts'
import { authorsPlugin } from '../history/authors-plugin.ts'
import { cardsPlugins } from '../review/changes/cards-plugin.ts'
import { trackingPlugins } from '../review/tracking/tracking-plugins.ts'
import { blockKeys } from './block-keys.ts'
import { compositionPlugin } from './composition.ts'
import { findPlugin } from './find/find-plugin.ts'
import { fieldKeys } from './field-keys.ts'
import { lossGuard } from './loss-guard.ts'
import { linkPlugin } from './notes/link-plugin.ts'
import { photoPlugins } from './photos/photo-plugin.ts'
import { shortcutKeys } from './shortcut-keys.ts'
import { typingPlugin } from './typing.ts'

/** Undo reaches back this many steps; a step is a composition or half a second of typing. */
const UNDO_STEPS = 2000

/** Everything the paper can do, first come first served. No input rules: copy is left as typed. */
export function editorPlugins(): readonly Plugin[] {
  return [
    lossGuard(),
    compositionPlugin(),
    ...trackingPlugins(),
    typingPlugin(),
    clipboardPlugin(),
    linkPlugin(),
    ...photoPlugins(),
    shortcutKeys(),
    fieldKeys(),
    ...blockKeys(),
    history({ depth: UNDO_STEPS }),
    tableEditing(),
    findPlugin(),
    ...findingsPlugins(),
    ...cardsPlugins(),
    authorsPlugin(),
    mayGoPlugin(),
  ]
}
