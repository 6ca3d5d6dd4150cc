import type { Changes } from '#core/forms/changes'

/** The article in its library, and a hash of the text that goes out. */
export type HiddenId = { readonly article: string; readonly text: string }

/** What a file of ours says of itself, for the day it comes back. Articles are counted from 1. */
export function hiddenProperties(
  articles: readonly { readonly hidden?: HiddenId }[],
  { changes, zone }: { readonly changes: Changes; readonly zone: number },
): ReadonlyMap<string, string> {
  const ids = articles.flatMap(({ hidden }, index): [string, string][] =>
    hidden === undefined
      ? []
      : [
          [`quwen-article-${index + 1}`, hidden.article],
          [`quwen-text-${index + 1}`, hidden.text],
        ],
  )
  return new Map([['quwen-changes', changes], ['quwen-zone', String(zone)], ...ids])
}
