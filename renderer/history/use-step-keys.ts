import { useEffect, useEffectEvent } from 'react'

/** F6 and Shift+F6 walk changes on the paper as well; N and P are nearer. */
function stepOf({ key, shiftKey }: KeyboardEvent): number | undefined {
  if (key === 'F6') return shiftKey ? -1 : 1
  if (key === 'n' || key === 'N') return 1
  return key === 'p' || key === 'P' ? -1 : undefined
}

/** They walk from anywhere in the place, except letters where one chooses with letters. */
export function useStepKeys(go: (step: number) => void): void {
  const step = useEffectEvent(go)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = stepOf(event)
      if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return
      if (event.key.length === 1 && isChosenWithLetters(event.target)) return
      event.preventDefault()
      step(by)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

function isChosenWithLetters(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('select, input') !== null
}
