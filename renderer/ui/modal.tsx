import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import './button.css'
import './modal.css'

type ModalProps = {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly width?: 'narrow' | 'wide'
  /** The head is left out where the content says itself what it is, but is still read aloud. */
  readonly bare?: boolean
}

/**
 * A dialog over everything else. The veil is ours: radix's own locks scrolling with an injected
 * style sheet, which the CSP refuses, and nothing behind it scrolls anyway.
 */
export function Modal({ title, closeLabel, onClose, children, width, bare }: ModalProps) {
  const [before] = useState(() => document.activeElement)
  // Radix would give the focus back to a trigger; commands have none.
  const giveFocusBack = (event: Event) => {
    event.preventDefault()
    if (before instanceof HTMLElement) before.focus()
  }
  // Radix hears Escape for whatever came last: with a toast over it the dialog would stay.
  const onKeyDown = (event: KeyboardEvent) => {
    const isHeard = event.isDefaultPrevented() || event.nativeEvent.isComposing
    if (event.key === 'Escape' && !isHeard) onClose()
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <div className="veil" />
        <Dialog.Content
          className={classNames('modal', width, bare && 'bare')}
          aria-describedby={undefined}
          onOpenAutoFocus={focusFirst}
          onCloseAutoFocus={giveFocusBack}
          onKeyDown={onKeyDown}
        >
          <header className={bare ? 'visually-hidden' : 'modal-head'}>
            <Dialog.Title className="modal-title">{title}</Dialog.Title>
            {!bare && (
              <Dialog.Close className="icon-button" aria-label={closeLabel}>
                <X aria-hidden />
              </Dialog.Close>
            )}
          </header>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** What is marked `data-first-focus`, so that Enter does what the dialog is for, else the dialog. */
function focusFirst(event: Event): void {
  const { target } = event
  if (!(target instanceof HTMLElement)) return
  event.preventDefault()
  const first = target.querySelector<HTMLElement>('[data-first-focus]') ?? target
  first.focus()
}
