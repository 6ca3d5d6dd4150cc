import type { DeskCommandId } from '#core/commands/commands'
import type { CommandAnswer } from '../commands/command-answer.ts'
import { toggleMayGo } from '../copyfit/toggle-may-go.ts'
import { copyPlainText } from '../desk/copy-plain-text.ts'
import {
  createArticle,
  duplicateArticle,
  restoreArticles,
  takeInSample,
  trashArticles,
} from '../desk/article-actions.ts'
import { openArticle } from '../desk/open-article.ts'
import { openOriginal } from '../desk/open-original.ts'
import { copyWechat } from '../export/copy-wechat.ts'
import { exportAgain } from '../export/export-articles.ts'
import { zoomPaper } from '../paper-preview/preview-state.ts'
import { rescueArticle, saveNow } from '../desk/save-article.ts'
import { cursorAfter } from '../desk/selection.ts'
import { shownIds, targetsInOrder } from '../desk/shown-rows.ts'
import { pasteFromClipboard } from '../intake/paste-from-clipboard.ts'
import { ask } from '../shell/ask.ts'
import { openArticleId, useDesk } from '../state/desk.ts'
import { goTo, usePlace } from '../state/place.ts'
import { setPreferences, usePreferences } from '../state/preferences.ts'
import { isWritable, useSession } from '../state/session.ts'
import { showToast } from '../state/toasts.ts'
import { openDialog, useView } from '../state/view.ts'
import { focusSearch } from './focus.ts'
import { nextTheme, zoomStep } from './preference-steps.ts'
import { currentTranslate } from './use-translate.ts'

/** What every command of the window does, and when it may. */
export const deskAnswers: Readonly<Record<DeskCommandId, CommandAnswer>> = {
  'article.new': { isEnabled: isWritable, run: createArticle },
  'intake.open': {
    isEnabled: isWritable,
    run: () => goTo({ kind: 'intake', start: { kind: 'empty' } }),
  },
  'intake.paste': { isEnabled: isWritable, run: pastePage },
  'sample.open': {
    isEnabled: () => isWritable() && useDesk.getState().rows.length === 0,
    run: takeInSample,
  },
  'article.save': { isEnabled: isOpen, run: saveNow },
  'article.rescue': { isEnabled: isOpen, run: rescueArticle },
  'export.word': { isEnabled: hasTargets, run: () => openDialog('export') },
  'export.again': { isEnabled: hasTargets, run: exportAgain },
  'export.plain-text': { isEnabled: hasTargets, run: () => copyPlainText(targetsInOrder()) },
  'export.wechat': {
    isEnabled: () => targetsInOrder().length === 1,
    run: () => forFirst(targetsInOrder(), copyWechat),
  },
  'article.preview': {
    isEnabled: isOpen,
    run: () => goTo({ kind: 'paper-preview', isPrinted: false }),
  },
  'article.print': {
    isEnabled: isOpen,
    run: () => goTo({ kind: 'paper-preview', isPrinted: true }),
  },
  'house-style.show': { isEnabled: isReady, run: () => goTo({ kind: 'house-styles', id: null }) },
  'library.open': { isEnabled: always, run: () => goTo({ kind: 'library' }) },
  'library.show': { isEnabled: always, run: () => goTo({ kind: 'library' }) },
  'article.duplicate': {
    isEnabled: () => isWritable() && onDesk().length === 1,
    run: () => forFirst(onDesk(), duplicateArticle),
  },
  'article.original': {
    isEnabled: () => takenIn().length === 1,
    run: () => forFirst(takenIn(), openOriginal),
  },
  'copyfit.show': { isEnabled: isOpen, run: () => openDialog('copyfit') },
  'copyfit.may-go': { isEnabled: () => isWritable() && isOpen(), run: toggleMayGo },
  'article.trash': {
    isEnabled: () => isWritable() && onDesk().length > 0,
    run: () => trashArticles(onDesk()),
  },
  'article.restore': {
    isEnabled: () => isWritable() && inTrash().length > 0,
    run: () => restoreArticles(inTrash()),
  },
  'article.next': { isEnabled: isListed, run: () => walk('ArrowDown') },
  'article.previous': { isEnabled: isListed, run: () => walk('ArrowUp') },
  'desk.search': { isEnabled: isReady, run: searchOnDesk },
  'view.palette': { isEnabled: isReady, run: () => openDialog('palette') },
  'view.list': { isEnabled: isReady, run: () => fold('listShown') },
  'view.inspector': { isEnabled: isReady, run: () => fold('inspectorShown') },
  'view.focus': {
    isEnabled: isReady,
    run: () => useView.setState(({ focus }) => ({ focus: !focus })),
  },
  'view.trash': { isEnabled: isReady, run: () => goTo({ kind: 'trash' }) },
  'view.zoom-in': { isEnabled: always, run: () => zoom('in') },
  'view.zoom-out': { isEnabled: always, run: () => zoom('out') },
  'view.zoom-reset': { isEnabled: always, run: () => zoom('reset') },
  'view.theme': { isEnabled: always, run: switchTheme },
  'view.language': { isEnabled: always, run: switchLanguage },
  'help.shortcuts': { isEnabled: always, run: () => openDialog('shortcuts') },
  'help.logs': { isEnabled: always, run: showLogs },
}

function always(): boolean {
  return true
}

function isReady(): boolean {
  return useSession.getState().session.kind === 'ready'
}

function isOpen(): boolean {
  return useDesk.getState().open.kind === 'open'
}

function isListed(): boolean {
  return useDesk.getState().rows.length > 0
}

function hasTargets(): boolean {
  return targetsInOrder().length > 0
}

function onDesk() {
  const trashed = trashedIds()
  return targetsInOrder().filter((id) => !trashed.has(id))
}

function inTrash() {
  const trashed = trashedIds()
  return targetsInOrder().filter((id) => trashed.has(id))
}

/** Read out of a source, so that there may be a file behind it. */
function takenIn() {
  const targets = new Set(targetsInOrder())
  return useDesk
    .getState()
    .rows.filter(({ id, sourceHash }) => targets.has(id) && sourceHash !== null)
    .map(({ id }) => id)
}

function trashedIds() {
  const { rows } = useDesk.getState()
  return new Set(rows.filter((row) => row.trashedAt !== null).map((row) => row.id))
}

async function forFirst<Item>(items: readonly Item[], act: (item: Item) => Promise<void>) {
  const [first] = items
  if (first !== undefined) await act(first)
}

async function pastePage(): Promise<void> {
  goTo({ kind: 'intake', start: { kind: 'empty' } })
  await pasteFromClipboard()
}

async function walk(key: 'ArrowDown' | 'ArrowUp'): Promise<void> {
  const at = openArticleId(useDesk.getState().open)
  const next = cursorAfter(key, at, shownIds())
  if (next !== null && next !== at) await openArticle(next)
}

function searchOnDesk(): void {
  if (usePlace.getState().place.kind !== 'trash') goTo({ kind: 'desk' })
  useView.setState({ listShown: true, focus: false })
  focusSearch()
}

async function fold(part: 'listShown' | 'inspectorShown'): Promise<void> {
  const shown = !useView.getState()[part]
  useView.setState({ [part]: shown, focus: false })
  await setPreferences({ [part]: shown })
}

async function zoom(way: 'in' | 'out' | 'reset'): Promise<void> {
  if (usePlace.getState().place.kind === 'paper-preview') return zoomPaper(way)
  const zoomed = way === 'reset' ? 1 : zoomStep(usePreferences.getState().zoom, way)
  await setPreferences({ zoom: zoomed })
}

async function switchTheme(): Promise<void> {
  const theme = nextTheme(usePreferences.getState().theme)
  await setPreferences({ theme })
  const t = currentTranslate()
  showToast({ text: t('theme.changed', { theme: t(`theme.${theme}`) }), tone: 'plain' })
}

async function switchLanguage(): Promise<void> {
  const { language } = usePreferences.getState()
  await setPreferences({ language: language === 'zh' ? 'en' : 'zh' })
}

async function showLogs(): Promise<void> {
  const { path } = await ask('app:open-log-folder', {})
  showToast({ text: currentTranslate()('shell.logs', { path }), tone: 'plain' })
}
