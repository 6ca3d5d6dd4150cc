import type { Mark, Node } from 'prosemirror-model'
import type { Change } from '#core/article/change'
import { schema } from '#core/article/schema'
import { trackedOf } from './token.ts'

/** Whoever changed what nobody had tracked; every new id begins with `prefix`. */
export type Packer = { readonly by: string; readonly at: string; readonly prefix: string }

/** Makes the suggestions that stand for what they did. */
export type TheirSuggestions = {
  /** One suggestion of the packer's, for all that belongs together. */
  readonly begin: () => Change
  /** A suggestion of theirs under an id that none of ours has. */
  readonly known: (change: Change) => Change
  readonly isOurs: (change: Change) => boolean
  readonly count: () => number
}

export function theirSuggestions(ours: Node, { by, at, prefix }: Packer): TheirSuggestions {
  const taken = idsIn(ours)
  const renamed = new Map<string, string>()
  const made = new Set<string>()
  let number = 0
  const nextId = (): string => {
    number += 1
    const id = `${prefix}-${number}`
    return taken.has(id) ? nextId() : id
  }
  return {
    begin: () => {
      const id = nextId()
      made.add(id)
      return { id, by, at }
    },
    known: ({ id, ...change }) => {
      const own = taken.has(id) ? (renamed.get(id) ?? nextId()) : id
      if (own !== id) renamed.set(id, own)
      made.add(own)
      return { id: own, ...change }
    },
    isOurs: ({ id }) => taken.has(id),
    count: () => made.size,
  }
}

export function changeOf(marks: readonly Mark[], name: string): Change | undefined {
  const mark = marks.find(({ type }) => type.name === name)
  return mark === undefined ? undefined : asChange(mark.attrs)
}

export function asChange(attrs: Readonly<Record<string, unknown>>): Change {
  return { id: String(attrs['id']), by: String(attrs['by']), at: String(attrs['at']) }
}

function idsIn(doc: Node): ReadonlySet<string> {
  const ids = new Set<string>()
  doc.descendants((node) => {
    for (const { type, attrs } of node.marks) {
      if (SUGGESTIONS.has(type)) ids.add(String(attrs['id']))
    }
    const { inserted, deleted, retyped } = trackedOf(node)
    for (const change of [inserted, deleted, retyped]) if (change !== undefined) ids.add(change.id)
  })
  return ids
}

const { insertion, deletion, formatting } = schema.marks
const SUGGESTIONS: ReadonlySet<unknown> = new Set([insertion, deletion, formatting])
