import { useState } from 'react'
import type { LexiconList, LexiconWord } from '#core/proofreading/house-lexicon'
import type { Setup } from '#core/proofreading/setup'
import { useTranslate } from '../../app/use-translate.ts'
import { useIsLocked } from '../use-is-locked.ts'
import { SelectField, TextField } from '../../ui/field.tsx'
import { TableFile } from '../table-file.tsx'
import { AddWord } from './add-word.tsx'
import { newsIn, takeWords } from './take-words.ts'
import { WordTable } from './word-table.tsx'
import './lexicon.css'

type Shown = LexiconList | 'all'

const SHOWN: readonly Shown[] = ['all', 'right', 'wrong', 'ask']

/** 本社词库: what is always right, what is always wrong, what is asked about. */
export function LexiconTab({ setup }: { readonly setup: Setup }) {
  const t = useTranslate()
  const isLocked = useIsLocked()
  const [list, setList] = useState<Shown>('all')
  const [query, setQuery] = useState('')
  const { words } = setup.lexicon
  const shown = words.filter((word) => (list === 'all' || word.list === list) && has(word, query))
  return (
    <>
      <p className="words-note">{t(isLocked ? 'words.read-only' : 'lexicon.what')}</p>
      <AddWord setup={setup} isLocked={isLocked} />
      <TableFile
        kind="lexicon"
        isLocked={isLocked}
        news={(table) => newsIn(table, words)}
        onTake={takeWords}
      >
        <SelectField
          label={t('lexicon.shown')}
          value={list}
          options={SHOWN.map((value) => ({ value, label: t(`lexicon.list.${value}`) }))}
          onPick={setList}
        />
        <TextField
          label={t('words.search')}
          type="search"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <span className="words-note" role="status">
          {t('lexicon.count', { count: shown.length })}
        </span>
      </TableFile>
      {shown.length === 0 ? (
        <p className="words-note">
          {t(words.length === 0 ? 'lexicon.empty' : 'lexicon.none-found')}
        </p>
      ) : (
        <WordTable words={shown} isLocked={isLocked} />
      )}
    </>
  )
}

function has({ word, right, reason, by }: LexiconWord, query: string): boolean {
  const wanted = query.trim().toLowerCase()
  return [word, right, reason, by].some((text) => text.toLowerCase().includes(wanted))
}
