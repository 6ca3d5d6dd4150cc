/** A popover begins on whoever is proposed, not on what happens to stand first. */
export function focusProposed(event: Event): void {
  const { target } = event
  if (!(target instanceof HTMLElement)) return
  event.preventDefault()
  const first = target.querySelector<HTMLElement>('[data-first-focus]') ?? target
  first.focus()
}
