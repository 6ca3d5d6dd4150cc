/** Where the frame's landmarks are, for the few commands that move the focus. */
export const SEARCH_ID = 'desk-search'
export const LIST_ID = 'desk-list'
export const PAPER_ID = 'desk-paper'

/** After the frame that may have drawn it. */
export function focusSearch(): void {
  requestAnimationFrame(() => {
    const box = document.getElementById(SEARCH_ID)
    box?.focus()
    if (box instanceof HTMLInputElement) box.select()
  })
}

/** The text itself; only an article that may be edited has one. */
export function focusPaper(): void {
  document.getElementById(PAPER_ID)?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus()
}
