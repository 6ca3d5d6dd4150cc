import { useEffect, type RefObject } from 'react'

/** What has come in the place of the control that had the keys takes them; else it leaves them. */
export function useLostKeys(to: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) to.current?.focus()
  }, [to])
}
