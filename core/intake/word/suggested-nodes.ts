import type { Mark, Node } from 'prosemirror-model'
import type { Change } from '#core/article/change'
import { schema } from '#core/article/schema'
import type { Said, Saying } from './annotations.ts'
import type { Content } from './place-annotations.ts'

/** How what a file says becomes marks: every stretch gets one id, a comment its thread here. */
export type Marking = {
  readonly changeOf: (said: Said) => Change
  /** The thread of a comment on this article; null when another article has it. */
  readonly threadOf: (comment: string) => string | null
}

/** Where words stand: fields and captions know no formatting, a heading is strong as it is. */
export type Look = 'field' | 'heading' | 'text'

export function textNodes(
  contents: readonly Content[],
  look: Look,
  marking: Marking,
): readonly Node[] {
  const isStrong = look === 'heading' && isStrongThroughout(contents)
  const drops = { format: look === 'field', strong: isStrong }
  return contents.flatMap((one) =>
    one.kind === 'words' ? [schema.text(one.text, marksOf(one.saying, drops, marking))] : [],
  )
}

export function trackedOf(
  { inserted, deleted }: Pick<Saying, 'inserted' | 'deleted'>,
  { changeOf }: Marking,
) {
  if (inserted === undefined && deleted === undefined) return null
  return {
    ...(inserted && { inserted: changeOf(inserted) }),
    ...(deleted && { deleted: changeOf(deleted) }),
  }
}

type Drops = { readonly format: boolean; readonly strong: boolean }

function marksOf(saying: Saying, drops: Drops, marking: Marking): readonly Mark[] {
  const { marks } = schema
  const { inserted, deleted, comments = [] } = saying
  const threads = comments.flatMap((comment) => marking.threadOf(comment) ?? [])
  return [
    ...(drops.format ? [] : [...placeMarks(saying), ...formatMarks(saying, drops, marking)]),
    ...(inserted === undefined ? [] : [marks.insertion.create(marking.changeOf(inserted))]),
    ...(deleted === undefined ? [] : [marks.deletion.create(marking.changeOf(deleted))]),
    ...threads.map((thread) => marks.comment.create({ thread })),
  ].reduce<readonly Mark[]>((set, mark) => mark.addToSet(set), [])
}

/** Where the words lead, and what is noted on them. */
function placeMarks({ link, note }: Saying): readonly Mark[] {
  const { marks } = schema
  return [
    ...(link === undefined ? [] : [marks.link.create({ href: link })]),
    ...(note === undefined ? [] : [marks.footnote.create({ note })]),
  ]
}

function formatMarks(saying: Saying, drops: Drops, { changeOf }: Marking): readonly Mark[] {
  const { marks } = schema
  const { formatted } = saying
  const isStrong = saying.strong === true
  const isEmphasised = saying.emphasis === true
  const changed = (mark: 'strong' | 'emphasis', is: boolean, was: boolean) =>
    formatted === undefined || is === was
      ? []
      : [marks.formatting.create({ ...changeOf(formatted.said), mark, was })]
  return [
    ...(isStrong && !drops.strong ? [marks.strong.create()] : []),
    ...(isEmphasised ? [marks.emphasis.create()] : []),
    ...(drops.strong ? [] : changed('strong', isStrong, formatted?.strong ?? isStrong)),
    ...changed('emphasis', isEmphasised, formatted?.emphasis ?? isEmphasised),
  ]
}

function isStrongThroughout(contents: readonly Content[]): boolean {
  return contents.every(
    (one) => one.kind !== 'words' || one.text.trim() === '' || one.saying.strong === true,
  )
}
