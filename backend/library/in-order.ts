/** One after the other, on purpose: parallel writes would fight over one disk and one log. */
export async function inOrder<T, Done>(
  items: readonly T[],
  work: (item: T) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = []
  // oxlint-disable-next-line no-await-in-loop
  for (const item of items) done.push(await work(item))
  return done
}

/** A few at a time, for thousands of small files: enough to hide waiting, too few to run out of handles. */
export async function fewAtATime<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values()
  await Promise.all(Array.from({ length: 16 }, () => drain(waiting, work)))
}

async function drain<T>(waiting: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop
  for (const item of waiting) await work(item)
}
