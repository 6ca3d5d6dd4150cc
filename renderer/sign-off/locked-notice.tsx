import { Lock } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ArticleId, Stage } from '#core/article/article'
import type { VersionRow } from '#core/history/version'
import { useTranslate } from '../app/use-translate.ts'
import { runCommand } from '../commands/answers.ts'
import { ask, onNews } from '../shell/ask.ts'
import { goTo } from '../state/place.ts'
import { Button } from '../ui/button.tsx'

type LockedNoticeProps = { readonly id: ArticleId; readonly stage: Stage }

/** Over the paper: that it is released and locked, or that it was and what changed since. */
export function LockedNotice({ id, stage }: LockedNoticeProps) {
  const t = useTranslate()
  const released = useReleasedVersion(id)
  if (stage === 'signed-off')
    return (
      <p className="article-word">
        <span className="article-word-text">
          <Lock aria-hidden />
          {t('locked.words')}
        </span>
        <Button onClick={() => runCommand('review.reopen')}>{t('command.review.reopen')}</Button>
      </p>
    )
  if (released === null) return null
  return (
    <p className="article-word">
      {t('locked.reopened')}
      <Button onClick={() => goTo({ kind: 'compare', id, before: released, after: null })}>
        {t('locked.changes')}
      </Button>
    </p>
  )
}

/** The version kept at the newest release; null for an article that never was released. */
function useReleasedVersion(id: ArticleId): number | null {
  const [released, setReleased] = useState<number | null>(null)
  useEffect(() => {
    let isWanted = true
    const read = async () => {
      const versions = await ask('history:list', { id })
      if (isWanted && versions.ok) setReleased(newestRelease(versions.value))
    }
    const stop = onNews('review:changed', (news) => news.id === id && void read())
    void read()
    return () => {
      isWanted = false
      stop()
    }
  }, [id])
  return released
}

function newestRelease(versions: readonly VersionRow[]): number | null {
  const released = versions.filter(
    ({ cause, stage }) => cause === 'stage' && stage === 'signed-off',
  )
  return released.reduce<number | null>(
    (newest, { number }) => Math.max(newest ?? number, number),
    null,
  )
}
