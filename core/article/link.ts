import type { Node } from 'prosemirror-model'

/** Only these may lead out of an article; `javascript:`, paths and other programs' schemes are refused. */
const ALLOWED = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu

/** The address as a link keeps it, or null when it may not be followed. */
export function allowedLink(address: string): string | null {
  const trimmed = address.trim()
  return ALLOWED.test(trimmed) ? trimmed : null
}

/** For the schema. Throws what ProseMirror's `check` expects. */
export function checkLink(value: unknown): void {
  if (typeof value !== 'string' || allowedLink(value) !== value)
    throw new RangeError('a link leads where no article may lead')
}

/** Where the link of a text node leads; null where it is none. */
export function hrefOf(text: Node): string | null {
  const mark = text.marks.find(({ type }) => type.name === 'link')
  const href: unknown = mark?.attrs['href']
  return typeof href === 'string' ? href : null
}
