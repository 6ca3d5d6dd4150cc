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
