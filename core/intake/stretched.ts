/** The shares that some steps yield, from 0 to 1, as a part of the whole way. */
export function* stretched<T>(
  steps: Generator<number, T>,
  from: number,
  share: number,
): Generator<number, T> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    yield from + step.value * share
  }
}

const ITEMS_A_STEP = 300

/** `map` in small steps. */
export function* inSteps<From, To>(
  items: readonly From[],
  made: (item: From) => To,
): Generator<number, readonly To[]> {
  const all: To[] = []
  for (const [index, item] of items.entries()) {
    if (index % ITEMS_A_STEP === ITEMS_A_STEP - 1) yield index / items.length
    all.push(made(item))
  }
  return all
}
