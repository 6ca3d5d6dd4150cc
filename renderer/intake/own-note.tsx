import { CornerUpLeft } from 'lucide-react'
import { useState } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { isWritable } from '../state/session.ts'
import { Button } from '../ui/button.tsx'
import type { IntakeDraft } from './intake-state.ts'
import { mergeBack } from './merge-back.ts'

/** A file of ours has come back: its changes belong to the articles that went out in it. */
export function OwnNote({ source }: Pick<IntakeDraft, 'source'>) {
  const t = useTranslate()
  const [isAtWork, setAtWork] = useState(false)
  const { own, original } = source
  const file = original?.file ?? null
  if (own.length === 0 || file === null) return null
  const titles = own.map(({ title }) => `“${title === '' ? t('article.untitled') : title}”`)
  const merge = async () => {
    setAtWork(true)
    await mergeBack(file).finally(() => setAtWork(false))
  }
  return (
    <div className="intake-note own" role="alert">
      <CornerUpLeft aria-hidden />
      <div>
        <p>{t('word-intake.own', { titles: titles.join('、') })}</p>
        <p className="quiet-note">{t('word-intake.own-hint')}</p>
      </div>
      <Button look="primary" disabled={isAtWork || !isWritable()} onClick={() => void merge()}>
        {t(isAtWork ? 'word-intake.merging-back' : 'word-intake.merge-back')}
      </Button>
    </div>
  )
}
