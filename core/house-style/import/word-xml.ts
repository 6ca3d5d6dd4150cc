/** An element of a part of a Word file; names and attributes without their prefixes. */
export type WordXml = {
  readonly name: string
  readonly get: (attribute: string) => string | undefined
  readonly children: readonly WordXml[]
  /** Its own, without that of its children. */
  readonly text: string
}

export function childOf(element: WordXml | undefined, name: string): WordXml | undefined {
  return element?.children.find((child) => child.name === name)
}

export function childrenOf(element: WordXml | undefined, name: string): readonly WordXml[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** Every element of that name inside, at any depth. */
export function within(element: WordXml, name: string): readonly WordXml[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...within(child, name),
  ])
}

/** An attribute of a child, `val` unless it says otherwise. */
export function valueOf(
  element: WordXml | undefined,
  name: string,
  attribute = 'val',
): string | undefined {
  return childOf(element, name)?.get(attribute)
}

export function numberOf(written: string | undefined): number | undefined {
  const number = Number(written)
  return written === undefined || written.trim() === '' || !Number.isFinite(number)
    ? undefined
    : number
}

/** A switch is on when it is there and does not say that it is off (17.17.4). */
export function isOn(element: WordXml | undefined, name: string): boolean | undefined {
  const found = childOf(element, name)
  if (found === undefined) return undefined
  return !['0', 'false', 'off'].includes(found.get('val') ?? 'true')
}
