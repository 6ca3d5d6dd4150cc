import { Trash2 } from 'lucide-react'
import type { LexiconWord } from '#core/proofreading/house-lexicon'
import { useTranslate } from '../../app/use-translate.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextCell } from '../text-cell.tsx'
import { changeWords, removeWord, replaced } from './change-words.ts'

type WordRowProps = { readonly word: LexiconWord; readonly isLocked: boolean }

/** One word, to be read like text and changed where it stands. */
export function WordRow({ word, isLocked }: WordRowProps) {
  const t = useTranslate()
  const keep = (change: Partial<LexiconWord>) => void changeWords(replaced({ ...word, ...change }))
  const cell = (name: 'word' | 'right' | 'reason', isNeeded: boolean) => (
    <TextCell
      label={`${t(`lexicon.${name}`)}：${word.word}`}
      value={word[name]}
      maxLength={name === 'reason' ? 200 : 60}
      isNeeded={isNeeded}
      isLocked={isLocked}
      onKeep={(value) => keep({ [name]: value })}
    />
  )
  return (
    <div className="words-row lexicon-row">
      <span className={`lexicon-list ${word.list}`}>{t(`lexicon.list.${word.list}`)}</span>
      {cell('word', true)}
      {word.list === 'wrong' ? cell('right', true) : <span className="words-note">—</span>}
      <span className="words-note">
        {word.list === 'right' && (word.rule ?? t('lexicon.every-rule'))}
      </span>
      {cell('reason', false)}
      <span className="words-note lexicon-by">
        {word.by} {new Date(word.at).toLocaleDateString(document.documentElement.lang)}
      </span>
      <IconButton
        icon={Trash2}
        label={`${t('words.delete')}：${word.word}`}
        disabled={isLocked}
        onClick={() => void removeWord(word)}
      />
    </div>
  )
}
