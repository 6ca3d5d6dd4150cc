import { X } from 'lucide-react'
import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'
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
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <div className="veil" />
        <Dialog.Content
          className={classNames('modal', width, bare && 'bare')}
          aria-describedby={undefined}
        >
          <header className={bare ? 'visually-hidden' : 'modal-head'}>
            <Dialog.Title className="modal-title">{title}</Dialog.Title>
            {!bare && <IconButton icon={X} label={closeLabel} onClick={onClose} />}
          </header>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
