/** What could not come along with a copied page. */
export type LeftBehind = { readonly pictures: number; readonly deletions: number }

export const NOTHING_LEFT: LeftBehind = { pictures: 0, deletions: 0 }

/** What an editor gives: a file, or what they copied. */
export type GivenPage =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly text: string; readonly left: LeftBehind }

export function filePages(files: readonly File[]): readonly GivenPage[] {
  return files.map((file) => ({ kind: 'file', file }))
}
