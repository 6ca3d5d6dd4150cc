/**
 * Runs in the page before React: stands where React's developer tools would, and notes after each
 * commit in which part of the screen a component was drawn again.
 */
export function countCommits(): void {
  type Fiber = {
    readonly tag: number
    readonly flags: number
    readonly child: Fiber | null
    readonly sibling: Fiber | null
    readonly return: Fiber | null
    readonly alternate: Fiber | null
    readonly stateNode: unknown
  }
  /** React's own number for "this component's function ran". */
  const PERFORMED_WORK = 1
  const FUNCTION_TAGS = new Set([0, 11, 14, 15])
  const drawn = new Set<string>()

  const placeOf = (fiber: Fiber): string => {
    for (let above = fiber.return; above !== null; above = above.return) {
      const part =
        above.stateNode instanceof Element
          ? above.stateNode.closest('.status-bar, .editor, .list-pane, .inspector, .rail, .top-bar')
          : null
      if (part !== null) return part.className
    }
    return 'frame'
  }
  const walk = (fiber: Fiber): void => {
    const before = fiber.alternate
    const ran = (fiber.flags & PERFORMED_WORK) !== 0
    if (FUNCTION_TAGS.has(fiber.tag) && ran) drawn.add(placeOf(fiber))
    // The same children as before: React did not go in there.
    if (before !== null && before.child === fiber.child) return
    for (let child = fiber.child; child !== null; child = child.sibling) {
      if (child.alternate === null || child !== before?.child) walk(child)
    }
  }

  Object.assign(window, {
    drawnPlaces: drawn,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
      onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => walk(root.current),
    },
  })
}

/** Runs in the page: the parts drawn since the last time. */
export function readCommits(): string[] {
  const drawn: unknown = Reflect.get(window, 'drawnPlaces')
  if (!(drawn instanceof Set)) throw new Error('countCommits ran first')
  const places = [...drawn].map(String)
  drawn.clear()
  return places
}
