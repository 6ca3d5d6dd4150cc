export type AfterPause = {
  readonly soon: () => void
  readonly callOff: () => void
}

type Delays = {
  readonly pause: number
  /** Counted from the first asking; none when work can wait for as long as it takes. */
  readonly latest?: number
}

/**
 * Work for when nobody has asked for it again for a pause, and at the latest after a while; both in
 * milliseconds. Asking costs next to nothing, so a key may ask.
 */
export function afterPause(work: () => void, { pause, latest = Infinity }: Delays): AfterPause {
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstAt = 0
  let lastAt = 0

  function look() {
    const wait = Math.min(lastAt + pause, firstAt + latest) - performance.now()
    timer = wait > 0 ? setTimeout(look, wait) : undefined
    if (timer === undefined) work()
  }

  return {
    soon: () => {
      lastAt = performance.now()
      if (timer !== undefined) return
      firstAt = lastAt
      timer = setTimeout(look, Math.min(pause, latest))
    },
    callOff: () => {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
