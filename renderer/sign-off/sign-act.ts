import { create } from 'zustand'
import type { ArticleId } from '#core/article/article'
import { openDialog } from '../state/view.ts'

/** What the dialog is about to write into the record. */
export type SignActKind = 'sign' | 'reopen' | 'resume' | 'publish' | 'unpublish'

type SignAct = {
  readonly kind: SignActKind
  readonly id: ArticleId | null
  /** The duty that was clicked; null lets the dialog take the first that is open. */
  readonly duty: string | null
}

export const useSignAct = create<SignAct>(() => ({ kind: 'sign', id: null, duty: null }))

export function openSignDialog(act: SignAct): void {
  useSignAct.setState(act)
  openDialog('sign')
}
