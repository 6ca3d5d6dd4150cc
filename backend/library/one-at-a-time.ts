/** Work under one name never overlaps and keeps its order; other names do not wait for it. */
export type OneAtATime = <T>(name: string, work: () => Promise<T>) => Promise<T>

export function oneAtATime(): OneAtATime {
  const tails = new Map<string, Promise<unknown>>()

  return (name, work) => {
    const done = (tails.get(name) ?? Promise.resolve()).then(work)
    const tail: Promise<unknown> = done
      .catch(() => undefined)
      .then(() => {
        if (tails.get(name) === tail) tails.delete(name)
      })
    tails.set(name, tail)
    return done
  }
}
