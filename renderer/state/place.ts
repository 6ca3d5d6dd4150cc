import { create } from 'zustand'
import type { ArticleId } from '#core/article/article'
import type { HouseStyleId } from '#core/house-style/house-style-id'

/** What the intake place begins with: dropped or picked files, pasted text, or nothing yet. */
export type IntakeStart =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'empty' }

/** 本社词库, 人名职务库 and 校对规则 are one room. */
export type WordsTab = 'lexicon' | 'roster' | 'rules'

export type ProcessTab = 'people' | 'process'

/** Which of the program's rooms is on screen. */
export type Place =
  | { readonly kind: 'desk' }
  | { readonly kind: 'trash' }
  | { readonly kind: 'library' }
  | { readonly kind: 'intake'; readonly start: IntakeStart }
  | { readonly kind: 'words'; readonly tab: WordsTab }
  /** Proofreading many: these articles, or every one on the desk. */
  /** 人员 and 审校流程 are one room. */
  | { readonly kind: 'process'; readonly tab: ProcessTab }
  /** Two versions of an article; null is how it stands now. */
  | {
      readonly kind: 'compare'
      readonly id: ArticleId
      readonly before: number | null
      readonly after: number | null
    }
  /** 版式; one of them to begin with. */
  | { readonly kind: 'house-styles'; readonly id: HouseStyleId | null }
  /** 打印预览 of the open article; `isPrinted` sends it to the printer as soon as it is set. */
  | { readonly kind: 'paper-preview'; readonly isPrinted: boolean }
  | { readonly kind: 'proof-report'; readonly ids: readonly ArticleId[] | null }

export const usePlace = create<{ readonly place: Place }>(() => ({ place: { kind: 'desk' } }))

export function goTo(place: Place): void {
  usePlace.setState({ place })
}

/** The desk and the waste bin are one room: list, paper and inspector. */
export function isDesk({ kind }: Place): boolean {
  return kind === 'desk' || kind === 'trash'
}
