import { create } from 'zustand'

/** A short word at the screen's edge, with what can be done about it. */
export type Toast = {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'error'
  readonly action?: ToastAction
  /** A second thing, for what can be undone and looked at. */
  readonly more?: ToastAction
}

type ToastAction = { readonly label: string; readonly run: () => void | Promise<void> }

type Toasts = { readonly toasts: readonly Toast[] }

export const useToasts = create<Toasts>(() => ({ toasts: [] }))

let latest = 0

export function showToast(toast: Omit<Toast, 'id'>): void {
  latest += 1
  const shown = { ...toast, id: latest }
  // The same words again would only push the others out.
  useToasts.setState(({ toasts }) => ({
    toasts: [...toasts.filter(({ text }) => text !== toast.text).slice(-2), shown],
  }))
}

export function hideToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}
