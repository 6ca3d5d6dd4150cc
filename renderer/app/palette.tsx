import { useEffect, useMemo, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { COMMANDS, type CommandId } from '#core/commands/commands'
import { canRunCommand, runCommand } from '../commands/answers.ts'
import { COMMAND_IDS } from '../commands/command-ids.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { shortcutWords } from '../commands/shortcut.ts'
import type { SearchHit } from '../desk/list-lines.ts'
import { Marked } from '../desk/marked.tsx'
import { openArticle } from '../desk/open-article.ts'
import { ask } from '../shell/ask.ts'
import { useDesk } from '../state/desk.ts'
import { goTo } from '../state/place.ts'
import { closeDialog } from '../state/view.ts'
import { Modal } from '../ui/modal.tsx'
import { paletteEntries, type PaletteEntry } from './palette-entries.ts'
import { useTranslate } from './use-translate.ts'
import './palette.css'

const PAUSE_MS = 150
const RESULTS_ID = 'palette-results'

/** Every command, every title and every word of every body behind one box. */
export function Palette() {
  const t = useTranslate()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const entries = useEntries(typed)
  const cursor = Math.min(at, entries.length - 1)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setAt((cursor + step + entries.length) % entries.length)
    const entry = entries[cursor]
    if (event.key === 'Enter' && entry !== undefined) choose(entry)
    if (step !== undefined || event.key === 'Enter') event.preventDefault()
  }

  return (
    <Modal
      bare
      title={t('command.view.palette')}
      closeLabel={t('shell.close')}
      onClose={closeDialog}
    >
      <input
        className="palette-input"
        data-first-focus
        role="combobox"
        aria-expanded
        aria-controls={RESULTS_ID}
        aria-activedescendant={entries.length > 0 ? `palette-${cursor}` : undefined}
        aria-label={t('command.view.palette')}
        placeholder={t('palette.placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      {entries.length === 0 ? (
        <p className="palette-none" role="status">
          {t('palette.none')}
        </p>
      ) : (
        <div
          id={RESULTS_ID}
          className="palette-results"
          role="listbox"
          aria-label={t('palette.results')}
        >
          {entries.map((entry, place) => (
            <Line
              key={`${entry.kind} ${entry.id}`}
              entry={entry}
              place={place}
              before={entries[place - 1]}
              isCursor={place === cursor}
              typed={typed}
            />
          ))}
        </div>
      )}
    </Modal>
  )
}

const HEADINGS = {
  command: 'palette.commands',
  article: 'palette.articles',
  body: 'palette.bodies',
} as const

type LineProps = {
  readonly entry: PaletteEntry
  readonly place: number
  readonly before: PaletteEntry | undefined
  readonly isCursor: boolean
  readonly typed: string
}

function Line({ entry, place, before, isCursor, typed }: LineProps) {
  const t = useTranslate()
  const isFirst = before?.kind !== entry.kind
  return (
    <>
      {isFirst && (
        <p className="palette-heading" aria-hidden>
          {t(HEADINGS[entry.kind])}
        </p>
      )}
      {/* The keyboard stays in the box above, which points here with aria-activedescendant. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
      <div
        id={`palette-${place}`}
        className="palette-line"
        role="option"
        aria-selected={isCursor}
        ref={isCursor ? scrollIntoSight : undefined}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => choose(entry)}
      >
        <span className="palette-text">
          <Marked text={entry.text} query={entry.kind === 'command' ? '' : typed} />
        </span>
        {entry.kind === 'command' && <Shortcut id={entry.id} />}
        {entry.kind === 'body' && (
          <span className="palette-excerpt">
            <Marked text={entry.excerpt} query={typed} />
          </span>
        )}
      </div>
    </>
  )
}

function Shortcut({ id }: { readonly id: CommandId }) {
  const { shortcut } = COMMANDS[id]
  if (shortcut === undefined) return null
  return <kbd className="menu-shortcut">{shortcutWords(shortcut, KEYBOARD)}</kbd>
}

function scrollIntoSight(line: HTMLElement | null): void {
  line?.scrollIntoView({ block: 'nearest' })
}

/** The palette goes first and gives the focus back, a turn later; only then does the command run. */
function choose(entry: PaletteEntry): void {
  flushSync(closeDialog)
  setTimeout(() => run(entry))
}

function run(entry: PaletteEntry): void {
  if (entry.kind === 'command') {
    runCommand(entry.id)
    return
  }
  goTo({ kind: 'desk' })
  void openArticle(entry.id)
}

function useEntries(typed: string): readonly PaletteEntry[] {
  const t = useTranslate()
  const all = useDesk((desk) => desk.rows)
  const hits = useBodyHits(typed)
  const [commands] = useState(() => COMMAND_IDS.filter((id) => canRunCommand(id)))
  return useMemo(() => {
    const rows = all.filter((row) => row.trashedAt === null)
    return paletteEntries({ typed, commands, rows, hits }, t)
  }, [typed, commands, all, hits, t])
}

const NO_HITS: readonly SearchHit[] = []

function useBodyHits(typed: string): readonly SearchHit[] {
  const [found, setFound] = useState({ query: '', hits: NO_HITS })
  const query = typed.trim().slice(0, 200)
  useEffect(() => {
    if (query === '') return undefined
    let isWanted = true
    const timer = setTimeout(() => {
      void ask('desk:search', { query }).then(({ hits }) => {
        if (isWanted) setFound({ query, hits })
      })
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [query])
  return found.query === query ? found.hits : NO_HITS
}
