import type { ArticleDetails } from '#core/article/article'
import type { Translate } from '#core/messages/translate'
import { distinctNamer, fileName } from '#core/publishing/file-name'
import { nameFromPattern, type NameParts } from '#core/publishing/name-pattern'
import type { Named } from './export-messages.ts'

/** Names the files of one export, each differently and without extension. */
export type ExportNames = {
  readonly next: (named: Named, details: ArticleDetails) => string
  /** For a file or a zip with several articles: “第一篇等12篇”. */
  readonly several: () => string
}

type Naming = {
  readonly pattern: string
  /** Articles asked for. */
  readonly of: number
  /** `YYYY-MM-DD`, for articles of no edition. */
  readonly today: string
  readonly translate: Translate
}

/** Characters of the first title beside “等 12 篇”. */
const SHORT = 40

/** Names in a byline; more would leave no room for the title. */
const MOST_NAMES = 3

export function exportNames({ pattern, of, today, translate }: Naming): ExportNames {
  const distinct = distinctNamer()
  const untitled = translate('article.untitled')
  const titles: string[] = []
  return {
    next: ({ title, names }, { editionDate, section, page }) => {
      titles.push(title)
      const byline = names.slice(0, MOST_NAMES).join('、')
      const date = editionDate ?? today
      const parts: NameParts = { date, section, title, byline, page, number: titles.length, of }
      return distinct(nameFromPattern(pattern, parts, untitled))
    },
    several: () => {
      const [first = ''] = titles
      const name = fileName(first, untitled)
      if (titles.length < 2) return name
      const title = Array.from(name).slice(0, SHORT).join('')
      return translate('export.several', { title, count: titles.length })
    },
  }
}
