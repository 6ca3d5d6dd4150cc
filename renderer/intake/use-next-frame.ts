import { useEffect, useState } from 'react'

/** False in a component's first frame: what can wait is drawn in the next, so neither takes long. */
export function useNextFrame(): boolean {
  const [isNext, setNext] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => setNext(true))
    return () => cancelAnimationFrame(frame)
  }, [])
  return isNext
}
