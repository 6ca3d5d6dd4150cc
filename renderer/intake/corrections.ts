import {
  joinWithPrevious,
  joinWithPreviousArticle,
  movePart,
  setPartAside,
  setRole,
  splitPart,
  startArticleAt,
  takeBack,
} from '#core/intake/corrections'
import type { Part, PartPlace, PartRole, Proposal } from '#core/intake/proposal'
import type { PlainMessageId } from '#core/messages/translate'
import { placeFor } from './place-for.ts'
import { sourceOffset } from './source-offset.ts'

/** What a correction acts on: a part with the cursor in its text, or a passage set aside. */
export type Target =
  | {
      readonly kind: 'part'
      readonly place: PartPlace
      readonly part: Part
      readonly caret: number
    }
  | { readonly kind: 'set-aside'; readonly index: number }

/** One thing an editor can do to a proposal. Keys and menu read the same list. */
export type Correction = {
  readonly message: PlainMessageId
  readonly shortcut: string
  readonly isPossible: (target: Target, proposal: Proposal) => boolean
  readonly run: (target: Target, proposal: Proposal) => Proposal
}

type PartTarget = Extract<Target, { kind: 'part' }>

export const CORRECTIONS = {
  'start-article': forPart({
    message: 'intake.do.start-article',
    shortcut: 'N',
    isPossible: ({ place }) => place.part > 0,
    run: ({ place }, proposal) => startArticleAt(proposal, place),
  }),
  'join-article': forPart({
    message: 'intake.do.join-article',
    shortcut: 'M',
    isPossible: ({ place }) => place.article > 0,
    run: ({ place }, proposal) => joinWithPreviousArticle(proposal, place.article),
  }),
  split: forPart({
    message: 'intake.do.split',
    shortcut: 'Enter',
    isPossible: ({ part, caret }) => !isFixed(part) && caret > 0 && caret < part.text.length,
    run: ({ place, part, caret }, proposal) =>
      splitPart(proposal, place, sourceOffset(part, proposal.source, caret)),
  }),
  join: forPart({
    message: 'intake.do.join',
    shortcut: 'Backspace',
    isPossible: ({ place, part }, { articles }) => {
      const above = articles[place.article]?.parts[place.part - 1]
      return above !== undefined && above.role !== 'table' && part.role !== 'table'
    },
    run: ({ place }, proposal) => joinWithPrevious(proposal, place),
  }),
  'move-up': forPart({
    message: 'intake.do.move-up',
    shortcut: 'Alt+Shift+ArrowUp',
    isPossible: ({ place }) => place.part > 0 || place.article > 0,
    run: ({ place }, proposal) => movePart(proposal, place, -1),
  }),
  'move-down': forPart({
    message: 'intake.do.move-down',
    shortcut: 'Alt+Shift+ArrowDown',
    isPossible: ({ place }, { articles }) =>
      place.article < articles.length - 1 || place.part < lastPart(articles, place),
    run: ({ place }, proposal) => movePart(proposal, place, 1),
  }),
  'set-aside': forPart({
    message: 'intake.do.set-aside',
    shortcut: 'Delete',
    isPossible: () => true,
    run: ({ place }, proposal) => setPartAside(proposal, place),
  }),
  exclude: forPart({
    message: 'intake.do.exclude',
    shortcut: 'Shift+Delete',
    isPossible: () => true,
    run: ({ place }, proposal) => setAsideArticle(proposal, place.article),
  }),
  'take-back': {
    message: 'intake.do.take-back',
    shortcut: 'Enter',
    isPossible: ({ kind }) => kind === 'set-aside',
    run: (target, proposal) =>
      target.kind === 'set-aside' ? takeBackInOrder(proposal, target.index) : proposal,
  },
} as const satisfies Record<string, Correction>

export type CorrectionId = keyof typeof CORRECTIONS

/** Roles an editor can give, by the digit that gives them. A photo and a table are what they are. */
export const ROLE_KEYS: Readonly<Record<string, PartRole>> = {
  '1': 'kicker',
  '2': 'title',
  '3': 'subtitle',
  '4': 'paragraph',
  '5': 'subheading',
  '6': 'byline',
  '7': 'caption',
  '8': 'list-item',
}

export function withRole(role: PartRole): Pick<Correction, 'isPossible' | 'run'> {
  return forPart({
    message: `intake.role.${role}`,
    shortcut: '',
    isPossible: ({ part }) => !isFixed(part) && part.role !== role,
    run: ({ place }, proposal) => setRole(proposal, place, role),
  })
}

/** A photo, or a table as a whole: no role but its own fits it. */
export function isFixed({ role }: Part): boolean {
  return role === 'photo' || role === 'table'
}

type PartCorrection = Pick<Correction, 'message' | 'shortcut'> & {
  readonly isPossible: (target: PartTarget, proposal: Proposal) => boolean
  readonly run: (target: PartTarget, proposal: Proposal) => Proposal
}

function forPart({ message, shortcut, isPossible, run }: PartCorrection): Correction {
  return {
    message,
    shortcut,
    isPossible: (target, proposal) => target.kind === 'part' && isPossible(target, proposal),
    run: (target, proposal) => (target.kind === 'part' ? run(target, proposal) : proposal),
  }
}

/** The last part first, so that the places of the others hold. */
function setAsideArticle(proposal: Proposal, article: number): Proposal {
  const parts = proposal.articles[article]?.parts ?? []
  return parts.reduceRight(
    (corrected, _part, part) => setPartAside(corrected, { article, part }),
    proposal,
  )
}

function takeBackInOrder(proposal: Proposal, index: number): Proposal {
  const passage = proposal.setAside[index]
  if (passage === undefined) return proposal
  return takeBack(proposal, index, placeFor(proposal, passage.piece))
}

function lastPart(articles: Proposal['articles'], { article }: PartPlace): number {
  return (articles[article]?.parts.length ?? 0) - 1
}
