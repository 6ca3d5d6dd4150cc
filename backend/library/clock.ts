/** Time as the library needs it. Tests wind it by hand. */
export type Clock = {
  readonly now: () => Date
  /** Runs something once, later; answers how to call it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void
}

export const systemClock: Clock = {
  now: () => new Date(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}
