import { ChevronRight, type LucideIcon } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { Fragment } from 'react'
import { COMMANDS, type CommandId } from '#core/commands/commands'
import type { MenuPlace } from '#core/commands/command'
import { canRunCommand, runCommand } from '../commands/answers.ts'
import { COMMAND_IDS } from '../commands/command-ids.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { shortcutWords } from '../commands/shortcut.ts'
import { useTranslate } from './use-translate.ts'
import '../ui/menu.css'

const MENUS = ['file', 'edit', 'article', 'proof', 'review', 'view', 'help'] as const

/** The menu bar of a shell that has none: the same table that Electron builds its menus from. */
export function MainMenu({ icon: Icon }: { readonly icon: LucideIcon }) {
  const t = useTranslate()
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="icon-button" aria-label={t('shell.menu')}>
        <Icon aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={4} collisionPadding={8}>
          {MENUS.map((menu) => (
            <SubMenu key={menu} menu={menu} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function SubMenu({ menu }: { readonly menu: MenuPlace['menu'] }) {
  const t = useTranslate()
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className="menu-item">
        {t(`menu.${menu}`)}
        <ChevronRight aria-hidden />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal>
        <DropdownMenu.SubContent className="menu" sideOffset={4} collisionPadding={8}>
          {groupsOf(menu).map((ids, place) => (
            <Fragment key={ids.join(' ')}>
              {place > 0 && <DropdownMenu.Separator className="menu-line" />}
              {ids.map((id) => (
                <Item key={id} id={id} />
              ))}
            </Fragment>
          ))}
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  )
}

function Item({ id }: { readonly id: CommandId }) {
  const t = useTranslate()
  const { message, shortcut } = COMMANDS[id]
  return (
    <DropdownMenu.Item
      className="menu-item"
      disabled={!canRunCommand(id)}
      onSelect={() => runCommand(id)}
    >
      <span>{t(message)}</span>
      {shortcut !== undefined && (
        <kbd className="menu-shortcut">{shortcutWords(shortcut, KEYBOARD)}</kbd>
      )}
    </DropdownMenu.Item>
  )
}

function groupsOf(menu: MenuPlace['menu']): readonly (readonly CommandId[])[] {
  const ids = COMMAND_IDS.filter((id) => COMMANDS[id].menu?.menu === menu)
  const groups = new Set(ids.map((id) => COMMANDS[id].menu?.group))
  return [...groups]
    .toSorted((a = 0, b = 0) => a - b)
    .map((group) => ids.filter((id) => COMMANDS[id].menu?.group === group))
}
