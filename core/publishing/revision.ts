import type { Node } from 'prosemirror-model'
import {
  DeletedTextRun,
  InsertedTextRun,
  NextAttributeComponent,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx'
import type { Change } from '#core/article/change'
import type { ParagraphStyle } from '#core/house-style/house-style'
import { trackedOf } from '#core/review/suggestions/review-marks'
import { styleId } from './style-sheet.ts'
import { wordMoment } from './word-moment.ts'
import type { Ends, ReviewWriting } from './writing.ts'
import { xmlText } from './xml-text.ts'

/** A change as `docx` asks for it. */
type Revision = { readonly id: number; readonly author: string; readonly date: string }

export function revision(change: Change, { nextRevision, zone, stamp }: ReviewWriting): Revision {
  const date = stamp(change, wordMoment(change.at, zone))
  return { id: nextRevision(), author: xmlText(change.by), date }
}

/** Runs that somebody inserted, struck, or both: the deletion then stands inside the insertion. */
export function revised(
  children: readonly ParagraphChild[],
  { inserted, deleted }: Ends,
  review: ReviewWriting,
): readonly ParagraphChild[] {
  const struck =
    deleted === undefined ? children : [new Struck(revision(deleted, review), children)]
  return inserted === undefined ? struck : [new Inserted(revision(inserted, review), struck)]
}

/** `docx` puts one run of its own into an insertion; ours holds whatever was inserted at once. */
class Inserted extends InsertedTextRun {
  constructor(change: Revision, children: readonly ParagraphChild[]) {
    super({ ...change, text: '' })
    this.root = [changeAttributes(change), ...children]
  }
}

class Struck extends DeletedTextRun {
  constructor(change: Revision, children: readonly ParagraphChild[]) {
    super({ ...change, text: '' })
    this.root = [changeAttributes(change), ...children]
  }
}

function changeAttributes({ id, author, date }: Revision) {
  return new NextAttributeComponent({
    id: { key: 'w:id', value: id },
    author: { key: 'w:author', value: author },
    date: { key: 'w:date', value: date },
  })
}

/** What is suggested about a block of text and what is around it: its own comes first. */
export function endsOf(node: Node, { around }: ReviewWriting): Ends {
  const { inserted, deleted } = trackedOf(node)
  return { inserted: inserted ?? around.inserted, deleted: deleted ?? around.deleted }
}

/** The mark of a paragraph, as far as it is suggested (ECMA-376 17.13.5.15 and 17.13.5.20). */
export function paragraphMark(
  { inserted, deleted }: Ends,
  review: ReviewWriting,
): Pick<IParagraphOptions, 'run'> {
  if (inserted === undefined && deleted === undefined) return {}
  return {
    run: {
      ...(inserted === undefined ? {} : { insertion: revision(inserted, review) }),
      ...(deleted === undefined ? {} : { deletion: revision(deleted, review) }),
    },
  }
}

/** The style that a block of text had before somebody made it another one (17.13.5.29). */
export function formerStyle(
  node: Node,
  review: ReviewWriting,
): Pick<IParagraphOptions, 'revision'> {
  const { retyped } = trackedOf(node)
  const style = retyped === undefined ? undefined : TEXT_STYLES[retyped.type]
  if (retyped === undefined || style === undefined) return {}
  return { revision: { ...revision(retyped, review), style: styleId(style) } }
}

const TEXT_STYLES: Readonly<Record<string, ParagraphStyle>> = {
  paragraph: 'body',
  subheading: 'subheading',
}
