import { create } from 'zustand'

/** 谁写的: whether every sentence on the paper wears the colour of its last author. */
export const useAuthors = create<{ readonly isShown: boolean }>(() => ({ isShown: false }))

export function toggleAuthors(): void {
  useAuthors.setState(({ isShown }) => ({ isShown: !isShown }))
}
