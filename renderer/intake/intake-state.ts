import { create } from 'zustand'
import type { IntakeError } from '#core/intake/intake-error'
import type { Proposal } from '#core/intake/proposal'
import type { Source } from '#bridge/contract'
import type { ArticleOverrides } from './article-overrides.ts'
import type { GivenPage, LeftBehind } from './given-page.ts'
import type { History } from './history.ts'

/** What all articles of a page share, until one differs. Empty strings mean "not given". */
export type PageDetails = {
  readonly editionDate: string
  readonly page: string
  readonly section: string
  readonly source: string
}

/** A page under the editor's hands. Nothing of it is in the library yet. */
export type IntakeDraft = {
  readonly source: Source
  readonly left: LeftBehind
  readonly history: History<Proposal>
  readonly details: PageDetails
  readonly overrides: ArticleOverrides
}

export type IntakeStage =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly name: string }
  /** `share` of the source is read, from 0 to 1. */
  | { readonly kind: 'splitting'; readonly name: string; readonly share: number }
  | { readonly kind: 'proposed'; readonly draft: IntakeDraft; readonly isTakingIn: boolean }

export type RefusedPage = { readonly name: string; readonly error: IntakeError }

export type IntakeState = {
  readonly stage: IntakeStage
  /** Given, not begun yet. */
  readonly queue: readonly GivenPage[]
  /** Told to the editor until they have seen it. */
  readonly refused: readonly RefusedPage[]
}

/** Outlives the place: whoever leaves finds the page as it was. */
export const useIntake = create<IntakeState>(() => ({
  stage: { kind: 'waiting' },
  queue: [],
  refused: [],
}))

export function intakeDraft(): IntakeDraft | undefined {
  const { stage } = useIntake.getState()
  return stage.kind === 'proposed' ? stage.draft : undefined
}

export function changeDraft(change: (draft: IntakeDraft) => Partial<IntakeDraft>): void {
  useIntake.setState(({ stage }) => {
    if (stage.kind !== 'proposed') return {}
    return { stage: { ...stage, draft: { ...stage.draft, ...change(stage.draft) } } }
  })
}
