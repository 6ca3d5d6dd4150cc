import type { ArticleId } from '#core/article/article'
import type { ArticleRow } from '#core/article/article-row'
import { COMMANDS, type CommandId } from '#core/commands/commands'
import type { Translate } from '#core/messages/translate'
import { fuzzySort } from '../commands/fuzzy.ts'
import type { SearchHit } from '../desk/list-lines.ts'

/** One line of the palette. */
export type PaletteEntry =
  | { readonly kind: 'command'; readonly id: CommandId; readonly text: string }
  | { readonly kind: 'article'; readonly id: ArticleId; readonly text: string }
  | {
      readonly kind: 'body'
      readonly id: ArticleId
      readonly text: string
      readonly excerpt: string
    }

export type PaletteSources = {
  readonly typed: string
  readonly commands: readonly CommandId[]
  readonly rows: readonly ArticleRow[]
  readonly hits: readonly SearchHit[]
}

const TITLES_SHOWN = 8
const BODIES_SHOWN = 8

/** Commands, then titles, then bodies that hold the words; nothing typed shows the commands only. */
export function paletteEntries(
  { typed, commands, rows, hits }: PaletteSources,
  t: Translate,
): readonly PaletteEntry[] {
  const found = commandEntries(commands, typed, t)
  if (typed.trim() === '') return found

  const titles = fuzzySort(rows, typed, (row) => row.title).slice(0, TITLES_SHOWN)
  const named = new Set(titles.map((row) => row.id))
  const others = hits.filter((hit) => !named.has(hit.id)).slice(0, BODIES_SHOWN)
  const text = (row: ArticleRow) => (row.title === '' ? t('article.untitled') : row.title)
  return [
    ...found,
    ...titles.map((row) => ({ kind: 'article' as const, id: row.id, text: text(row) })),
    ...others.flatMap(({ id, excerpt }) =>
      rows
        .filter((row) => row.id === id)
        .map((row) => ({ kind: 'body' as const, id, text: text(row), excerpt })),
    ),
  ]
}

function commandEntries(
  commands: readonly CommandId[],
  typed: string,
  t: Translate,
): readonly PaletteEntry[] {
  const entries = commands.map((id) => ({
    kind: 'command' as const,
    id,
    text: t(COMMANDS[id].message),
  }))
  return fuzzySort(entries, typed, ({ text }) => text)
}
