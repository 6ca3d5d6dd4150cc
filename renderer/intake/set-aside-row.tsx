import { Undo2 } from 'lucide-react'
import { memo } from 'react'
import { useTranslate } from '../app/use-translate.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { correct } from './correct.ts'
import { DoubtNote } from './doubt-note.tsx'
import { hover, pointedKey, stand, usePointing } from './pointing.ts'
import type { ProposalRow } from './proposal-rows.ts'

type SetAsideRowProps = {
  readonly row: Extract<ProposalRow, { kind: 'set-aside' }>
  readonly source: string
  readonly hasKeyboard: boolean
}

/** One passage that goes into no article, why, and the way back. */
export const SetAsideRow = memo(function SetAsideRow(props: SetAsideRowProps) {
  const { row, source, hasKeyboard } = props
  const t = useTranslate()
  const { key, setAside } = row
  const isPointed = usePointing((pointing) => pointedKey(pointing) === key)
  const isCursor = usePointing(({ cursor }) => cursor?.key === key)
  return (
    // The row's keys are those of the tree around it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="treeitem"
      aria-level={2}
      aria-selected={isCursor}
      tabIndex={hasKeyboard ? 0 : -1}
      data-key={key}
      className={classNames(
        'set-aside-row',
        isPointed && 'pointed',
        setAside.doubt !== null && 'doubtful',
      )}
      onMouseEnter={() => hover(key, 'proposal')}
      onMouseLeave={() => hover(null, 'proposal')}
      onClick={() => stand({ key, caret: 0 }, 'proposal')}
    >
      <span className="part-role">{t(`intake.set-aside.${setAside.reason}`)}</span>
      <div className="part-body">
        <p className="part-text">{source.slice(setAside.piece.from, setAside.piece.to).trim()}</p>
        <DoubtNote doubt={setAside.doubt} />
      </div>
      <Button
        look="quiet"
        tabIndex={-1}
        onClick={(event) => {
          event.stopPropagation()
          correct('take-back', { key, caret: 0 })
        }}
      >
        <Undo2 aria-hidden />
        {t('intake.do.take-back')}
      </Button>
    </div>
  )
})

export function SetAsideHead({ count }: { readonly count: number }) {
  const t = useTranslate()
  return (
    <div className="set-aside-head" role="treeitem" aria-level={1} aria-selected={false}>
      <h2 className="article-number">{t('intake.set-aside', { count })}</h2>
      <p className="set-aside-hint">{t('intake.set-aside-hint')}</p>
    </div>
  )
}
