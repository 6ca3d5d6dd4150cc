import { ContextMenu } from 'radix-ui'
import { Fragment, type ReactNode } from 'react'
import { COMMANDS, type CommandId } from '#core/commands/commands'
import { useTranslate } from '../app/use-translate.ts'
import { canRunCommand, runCommand } from '../commands/answers.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { shortcutWords } from '../commands/shortcut.ts'
import '../ui/menu.css'

const GROUPS: readonly (readonly CommandId[])[] = [
  ['export.word', 'export.plain-text'],
  ['article.duplicate'],
  ['article.restore', 'article.trash'],
]

/** The list's context menu: what can be done with the highlighted articles. */
export function ListMenu({ children }: { readonly children: ReactNode }) {
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild>{children}</ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content className="menu" collisionPadding={8}>
          <Items />
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  )
}

function Items() {
  const groups = GROUPS.map((ids) => ids.filter((id) => canRunCommand(id)))
  return groups
    .filter((ids) => ids.length > 0)
    .map((ids, place) => (
      <Fragment key={ids.join(' ')}>
        {place > 0 && <ContextMenu.Separator className="menu-line" />}
        {ids.map((id) => (
          <Item key={id} id={id} />
        ))}
      </Fragment>
    ))
}

function Item({ id }: { readonly id: CommandId }) {
  const t = useTranslate()
  const { message, shortcut } = COMMANDS[id]
  return (
    <ContextMenu.Item className="menu-item" onSelect={() => runCommand(id)}>
      <span>{t(message)}</span>
      {shortcut !== undefined && (
        <kbd className="menu-shortcut">{shortcutWords(shortcut, KEYBOARD)}</kbd>
      )}
    </ContextMenu.Item>
  )
}
