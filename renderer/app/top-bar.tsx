import { Menu, PanelLeft, PanelRight, Search } from 'lucide-react'
import { COMMANDS, type CommandId } from '#core/commands/commands'
import { runCommand } from '../commands/answers.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { shortcutWords } from '../commands/shortcut.ts'
import { IntakeChip } from '../intake/intake-chip.tsx'
import { PersonChip } from '../people/person-chip.tsx'
import { useDesk } from '../state/desk.ts'
import { isDesk, usePlace } from '../state/place.ts'
import { useLibrary, useSession } from '../state/session.ts'
import { useView } from '../state/view.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { MainMenu } from './main-menu.tsx'
import { useTranslate } from './use-translate.ts'
import './top-bar.css'

export function TopBar() {
  const t = useTranslate()
  const library = useLibrary()
  const hasNativeMenu = useSession(({ shell }) => shell === 'electron')
  const { listShown, inspectorShown } = useView()
  const isDeskShown = usePlace(({ place }) => isDesk(place))
  const hasRows = useDesk(({ rows }) => rows.length > 0)
  return (
    <header className="top-bar" aria-label={t('shell.top-bar')}>
      <div className="top-bar-side">
        {!hasNativeMenu && <MainMenu icon={Menu} />}
        <span className="top-bar-brand">{t('shell.name')}</span>
        <span className="top-bar-library" title={library?.path}>
          {library?.name}
        </span>
      </div>
      <PaletteEntry />
      <div className="top-bar-side end">
        <IntakeChip />
        <PersonChip />
        {isDeskShown && hasRows && (
          <>
            <FoldButton icon={PanelLeft} command="view.list" isShown={listShown} />
            <FoldButton icon={PanelRight} command="view.inspector" isShown={inspectorShown} />
          </>
        )}
      </div>
    </header>
  )
}

function PaletteEntry() {
  const t = useTranslate()
  return (
    <button type="button" className="palette-entry" onClick={() => runCommand('view.palette')}>
      <Search aria-hidden />
      <span>{t('command.view.palette')}</span>
      <kbd>{shortcutOf('view.palette')}</kbd>
    </button>
  )
}

type FoldButtonProps = {
  readonly icon: typeof PanelLeft
  readonly command: CommandId
  readonly isShown: boolean
}

function FoldButton({ icon, command, isShown }: FoldButtonProps) {
  const t = useTranslate()
  return (
    <IconButton
      icon={icon}
      label={t(COMMANDS[command].message)}
      shortcut={shortcutOf(command)}
      aria-pressed={isShown}
      onClick={() => runCommand(command)}
    />
  )
}

function shortcutOf(command: CommandId): string | undefined {
  const { shortcut } = COMMANDS[command]
  return shortcut === undefined ? undefined : shortcutWords(shortcut, KEYBOARD)
}
