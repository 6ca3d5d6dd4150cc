import type { ReactNode } from 'react'
import { COMMANDS } from '#core/commands/commands'
import { COMMAND_IDS } from '../commands/command-ids.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { shortcutWords } from '../commands/shortcut.ts'
import { closeDialog } from '../state/view.ts'
import { Modal } from '../ui/modal.tsx'
import { useTranslate } from './use-translate.ts'
import './shortcut-sheet.css'

const MENUS = ['file', 'edit', 'article', 'proof', 'review', 'view', 'help'] as const

/** F1: every shortcut there is, in the order of the menus, and the list's own keys. */
export function ShortcutSheet() {
  const t = useTranslate()
  return (
    <Modal
      width="wide"
      title={t('shortcuts.title')}
      closeLabel={t('shell.close')}
      onClose={closeDialog}
    >
      <div className="modal-body" role="region" aria-label={t('shortcuts.title')} tabIndex={0}>
        <div className="shortcut-sheet">
          {MENUS.map((menu) => (
            <MenuShortcuts key={menu} menu={menu} />
          ))}
          <ListShortcuts />
        </div>
      </div>
    </Modal>
  )
}

function MenuShortcuts({ menu }: { readonly menu: (typeof MENUS)[number] }) {
  const t = useTranslate()
  return (
    <Group name={t(`menu.${menu}`)}>
      {COMMAND_IDS.filter((id) => COMMANDS[id].menu?.menu === menu).map((id) => {
        const { message, shortcut } = COMMANDS[id]
        if (shortcut === undefined) return null
        return <Line key={id} name={t(message)} keys={shortcutWords(shortcut, KEYBOARD)} />
      })}
    </Group>
  )
}

function ListShortcuts() {
  const t = useTranslate()
  const mod = KEYBOARD.isMac ? '⌘' : 'Ctrl+'
  return (
    <Group name={t('shortcuts.list')}>
      <Line name={t('shortcuts.list-move')} keys="↑ ↓ Home End" />
      <Line name={t('shortcuts.list-open')} keys="Enter" />
      <Line name={t('shortcuts.list-extend')} keys="Shift+↑ ↓" />
      <Line name={t('shortcuts.list-toggle')} keys={t('shortcuts.key-space')} />
      <Line name={t('shortcuts.list-all')} keys={`${mod}A`} />
      <Line name={t('shortcuts.list-trash')} keys="Delete" />
    </Group>
  )
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className="shortcut-group">
      <h3 className="shortcut-group-name">{name}</h3>
      <dl>{children}</dl>
    </section>
  )
}

function Line({ name, keys }: { readonly name: string; readonly keys: string }) {
  return (
    <div className="shortcut-line">
      <dt>{name}</dt>
      <dd>
        <kbd>{keys}</kbd>
      </dd>
    </div>
  )
}
