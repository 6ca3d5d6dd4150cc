import { Check } from 'lucide-react'
import { ContextMenu } from 'radix-ui'
import { useState, type MouseEvent, type ReactNode } from 'react'
import type { PartRole } from '#core/intake/proposal'
import type { Translate } from '#core/messages/translate'
import { useTranslate } from '../app/use-translate.ts'
import { KEYBOARD } from '../commands/keyboard.ts'
import { shortcutWords } from '../commands/shortcut.ts'
import '../ui/menu.css'
import { correct, giveRole, isPossible } from './correct.ts'
import {
  CORRECTIONS,
  isFixed,
  ROLE_KEYS,
  withRole,
  type CorrectionId,
  type Target,
} from './corrections.ts'
import { intakeDraft } from './intake-state.ts'
import { stand, usePointing, type Cursor } from './pointing.ts'
import { targetAt } from './target-at.ts'

const GROUPS: readonly (readonly CorrectionId[])[] = [
  ['start-article', 'join-article'],
  ['split', 'join', 'move-up', 'move-down'],
  ['set-aside', 'exclude', 'take-back'],
]

/** Everything that can be done with the row under the pointer or the keyboard. */
export function PartMenu({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <ContextMenu.Root modal={false} onOpenChange={setOpen}>
      <ContextMenu.Trigger asChild onContextMenuCapture={standOnRow}>
        {children}
      </ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content className="menu" collisionPadding={8} onCloseAutoFocus={focusRow}>
          {isOpen && <Items />}
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  )
}

function Items() {
  const t = useTranslate()
  const cursor = usePointing((pointing) => pointing.cursor)
  const proposal = intakeDraft()?.history.present
  const target = cursor && proposal && targetAt(proposal, cursor)
  if (!cursor || !target) return null
  const groups = GROUPS.map((ids) => ids.filter((id) => isPossible(CORRECTIONS[id], target)))
  return (
    <>
      {target.kind === 'part' && !isFixed(target.part) && <Roles cursor={cursor} target={target} />}
      {groups.map((ids) =>
        ids.map((id, place) => (
          <CorrectionItem
            key={id}
            id={id}
            cursor={cursor}
            isFirst={place === 0 && target.kind === 'part'}
            t={t}
          />
        )),
      )}
    </>
  )
}

type RolesProps = { readonly cursor: Cursor; readonly target: Target }

function Roles({ cursor, target }: RolesProps) {
  const t = useTranslate()
  return (
    <ContextMenu.Group>
      <ContextMenu.Label className="menu-label">{t('intake.do.role')}</ContextMenu.Label>
      {Object.entries(ROLE_KEYS).map(([digit, role]) => (
        <RoleItem key={role} role={role} digit={digit} cursor={cursor} target={target} />
      ))}
    </ContextMenu.Group>
  )
}

type RoleItemProps = RolesProps & { readonly role: PartRole; readonly digit: string }

function RoleItem({ role, digit, cursor, target }: RoleItemProps) {
  const t = useTranslate()
  const isNow = !isPossible(withRole(role), target)
  return (
    <ContextMenu.CheckboxItem
      className="menu-item"
      checked={isNow}
      onSelect={() => giveRole(role, cursor)}
    >
      <span className="menu-check">
        <ContextMenu.ItemIndicator>
          <Check aria-hidden />
        </ContextMenu.ItemIndicator>
        {t(`intake.role.${role}`)}
      </span>
      <kbd className="menu-shortcut">{digit}</kbd>
    </ContextMenu.CheckboxItem>
  )
}

type CorrectionItemProps = {
  readonly id: CorrectionId
  readonly cursor: Cursor
  readonly isFirst: boolean
  readonly t: Translate
}

function CorrectionItem({ id, cursor, isFirst, t }: CorrectionItemProps) {
  const { message, shortcut } = CORRECTIONS[id]
  return (
    <>
      {isFirst && <ContextMenu.Separator className="menu-line" />}
      <ContextMenu.Item className="menu-item" onSelect={() => correct(id, cursor)}>
        <span>{t(message)}</span>
        <kbd className="menu-shortcut">{keyWords(shortcut, t)}</kbd>
      </ContextMenu.Item>
    </>
  )
}

function keyWords(shortcut: string, t: Translate): string {
  if (shortcut === 'Enter') return t('intake.key.enter')
  if (shortcut === 'Backspace') return t('intake.key.backspace')
  return shortcutWords(shortcut, KEYBOARD)
}

/** The row that was asked becomes the cursor's; the keyboard is the menu's until that closes. */
function standOnRow({ target }: MouseEvent): void {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null
  const key = row?.dataset['key']
  const { cursor } = usePointing.getState()
  if (key !== undefined && cursor?.key !== key) usePointing.setState({ cursor: { key, caret: 0 } })
}

/** Radix would focus the whole tree again; the keyboard belongs to the row. */
function focusRow(event: Event): void {
  event.preventDefault()
  const { cursor } = usePointing.getState()
  if (cursor !== null) stand(cursor, 'proposal')
}
