import { Check, X } from 'lucide-react'
import { useTranslate } from '../../app/use-translate.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { SaidBy } from '../said-by.tsx'
import { changeWords } from './change-what.ts'
import type { ChangeCard as Listed } from './cards.ts'
import { cutWords } from './cut-words.ts'
import { decideChange } from './decide.ts'

type ChangeCardProps = { readonly card: Listed; readonly mayEdit: boolean }

/** One suggestion: who, what, and the words. */
export function ChangeCard({ card, mayEdit }: ChangeCardProps) {
  const t = useTranslate()
  const { id, by, at, inserted, deleted } = card.change
  return (
    <>
      <SaidBy by={by} at={at}>
        <span className="card-acts">
          <IconButton
            icon={Check}
            label={t('change.accept')}
            disabled={!mayEdit}
            onClick={() => decideChange(id, 'accept')}
          />
          <IconButton
            icon={X}
            label={t('change.reject')}
            disabled={!mayEdit}
            onClick={() => decideChange(id, 'reject')}
          />
        </span>
      </SaidBy>
      <p className="change-words" lang="zh-CN">
        <span className="change-what">{changeWords(t, card.change)}</span>
        {deleted !== '' && <del>{cutWords(deleted)}</del>}
        {deleted !== '' && inserted !== '' && <span className="change-arrow">→</span>}
        {inserted !== '' && <ins>{cutWords(inserted)}</ins>}
      </p>
    </>
  )
}
