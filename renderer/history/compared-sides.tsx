import type { ArticleId } from '#core/article/article'
import type { VersionRow } from '#core/history/version'
import type { Translate } from '#core/messages/translate'
import { useTranslate } from '../app/use-translate.ts'
import { useHistory } from './history-state.ts'
import { versionChoice } from './version-words.ts'

export type Sides = {
  readonly id: ArticleId
  readonly before: number | null
  readonly after: number | null
}

/** Over the two columns, which version each is. */
export function ComparedSides({ id, before, after }: Sides) {
  const t = useTranslate()
  const versions = useHistory((known) => (known.id === id ? known.versions : null)) ?? []
  return (
    <div className="compared-sides">
      <span>{sideName(t, before, versions)}</span>
      <span>{sideName(t, after, versions)}</span>
    </div>
  )
}

function sideName(t: Translate, side: number | null, versions: readonly VersionRow[]): string {
  if (side === null) return t('history.now')
  if (side === 0) return t('history.came-in')
  const row = versions.find(({ number }) => number === side)
  return row === undefined ? t('history.number', { number: side }) : versionChoice(t, row)
}
