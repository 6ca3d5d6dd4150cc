import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Command, MenuPlace } from '#core/commands/command'
import { COMMANDS } from '#core/commands/commands'
import type { Translate } from '#core/messages/translate'
import { accelerator } from './accelerator.ts'

type Item = MenuItemConstructorOptions
type MenuName = MenuPlace['menu']

const ORDER: readonly MenuName[] = ['file', 'edit', 'article', 'proof', 'review', 'view', 'help']

/** Builds the menu bar from the command table; a click is told to the screen, which runs it. */
export function setMenu(t: Translate, choose: (command: string) => void): void {
  const menus = ORDER.map((name) => ({
    label: t(`menu.${name}`),
    submenu: [...commandItems(name, t, choose), ...systemItems(name, t)],
  }))
  const bar: Item[] = process.platform === 'darwin' ? [{ role: 'appMenu' }, ...menus] : menus
  Menu.setApplicationMenu(Menu.buildFromTemplate(bar))
}

function commandItems(name: MenuName, t: Translate, choose: (id: string) => void): Item[] {
  const commands = Object.entries(COMMANDS).filter(([, { menu }]) => menu?.menu === name)
  const groups = new Set(commands.map(([, { menu }]) => menu?.group ?? 0))
  return [...groups]
    .toSorted((one, other) => one - other)
    .map((group) => commands.filter(([, { menu }]) => menu?.group === group))
    .flatMap((inGroup, at) => [
      ...(at === 0 ? [] : [SEPARATOR]),
      ...inGroup.map(([id, command]) => item(command, t, () => choose(id))),
    ])
}

const SEPARATOR: Item = { type: 'separator' }

/** The page hears its shortcuts itself; registered here as well, each would act twice. */
function item({ message, shortcut }: Command, t: Translate, click: () => void): Item {
  return {
    label: t(message),
    click,
    ...(shortcut === undefined
      ? {}
      : { accelerator: accelerator(shortcut), registerAccelerator: false }),
  }
}

/** What the system does itself. On a Mac the clipboard keys work only with a menu item. */
function systemItems(name: MenuName, t: Translate): Item[] {
  if (name === 'edit') return [SEPARATOR, ...clipboardItems(t)]
  if (name === 'file') return [SEPARATOR, { role: 'quit', label: t('menu.quit') }]
  return []
}

export function clipboardItems(t: Translate): Item[] {
  return [
    { role: 'cut', label: t('menu.cut') },
    { role: 'copy', label: t('menu.copy') },
    { role: 'paste', label: t('menu.paste') },
    { role: 'selectAll', label: t('menu.select-all') },
  ]
}
