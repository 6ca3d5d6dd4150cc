import { useEffect, useState } from 'react'
import type { ArticleId } from '#core/article/article'
import type { Answer } from '#bridge/contract'
import { ask } from '../shell/ask.ts'

type VersionZero = Answer<'article:version'>

/** How an article came in; undefined until it is known. */
export function useVersionZero(id: ArticleId): VersionZero | undefined {
  const [shown, setShown] = useState<{ readonly id: ArticleId; readonly version: VersionZero }>()
  useEffect(() => {
    let isWanted = true
    void ask('article:version', { id, version: 0 }).then((version) => {
      if (isWanted) setShown({ id, version })
    })
    return () => {
      isWanted = false
    }
  }, [id])
  return shown?.id === id ? shown.version : undefined
}
