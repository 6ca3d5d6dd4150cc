import { X } from 'lucide-react'
import { Toast } from 'radix-ui'
import type { Toast as ShownToast } from '../state/toasts.ts'
import { hideToast, useToasts } from '../state/toasts.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import './toast.css'

/** Long enough to read a sentence and reach for 撤销. */
const SHOWN_FOR_MS = 8000

/** F8 is the list's key here, so the toasts take another. */
const FOCUS_TOASTS = ['altKey', 'KeyT']

type ToastRegionProps = { readonly label: string; readonly closeLabel: string }

export function ToastRegion({ label, closeLabel }: ToastRegionProps) {
  const toasts = useToasts((state) => state.toasts)
  return (
    <Toast.Provider label={label} duration={SHOWN_FOR_MS}>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} closeLabel={closeLabel} />
      ))}
      <Toast.Viewport className="toasts" label={label} hotkey={FOCUS_TOASTS} />
    </Toast.Provider>
  )
}

function ToastCard({ toast, closeLabel }: { toast: ShownToast; closeLabel: string }) {
  const { id, text, tone, action, more } = toast
  return (
    <Toast.Root
      className={classNames('toast', tone)}
      type={tone === 'error' ? 'foreground' : 'background'}
      onOpenChange={(open) => !open && hideToast(id)}
    >
      <Toast.Title className="toast-text">{text}</Toast.Title>
      {[action, more].map(
        (one) =>
          one !== undefined && (
            <Toast.Action key={one.label} asChild altText={one.label}>
              <Button look="quiet" className="toast-action" onClick={() => void one.run()}>
                {one.label}
              </Button>
            </Toast.Action>
          ),
      )}
      <Toast.Close className="icon-button" aria-label={closeLabel}>
        <X aria-hidden />
      </Toast.Close>
    </Toast.Root>
  )
}
