import { useState, type SyntheticEvent } from 'react'
import type { LexiconList, LexiconWord } from '#core/proofreading/house-lexicon'
import type { Setup } from '#core/proofreading/setup'
import { useTranslate } from '../../app/use-translate.ts'
import { usePeople } from '../../people/people-state.ts'
import { setPreferences, usePreferences } from '../../state/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { Trial } from '../trial/trial.tsx'
import { added, changeWords, isSameWord, withWords } from './change-words.ts'

type Draft = Pick<LexiconWord, 'list' | 'word' | 'right' | 'reason'>

const EMPTY: Draft = { list: 'wrong', word: '', right: '', reason: '' }

/** The house rule that finds a word of a list; what is always right is found by none. */
const FOUND_BY: Readonly<Record<LexiconList, readonly string[] | null>> = {
  wrong: ['HW-WRONG'],
  ask: ['HW-ASK'],
  right: null,
}

type AddWordProps = { readonly setup: Setup; readonly isLocked: boolean }

/** One line to write a new word in; before it counts it can be tried on the whole library. */
export function AddWord({ setup, isLocked }: AddWordProps) {
  const t = useTranslate()
  const person = usePreferences((preferences) => preferences.person)
  // Where people are named, the one at the desk signs; elsewhere anybody writes a name.
  const hasPeople = usePeople(({ people }) => people.profiles.length > 0)
  const [draft, setDraft] = useState(EMPTY)
  const [complaint, setComplaint] = useState<string | null>(null)
  const [tried, setTried] = useState<LexiconWord | null>(null)

  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    setComplaint(null)
  }
  const complete = (): LexiconWord | null => {
    const word = wordOf(draft, person)
    const fault = faultIn(word, setup)
    setComplaint(fault === null ? null : t(fault, { word: word.word }))
    return fault === null && word.word !== '' ? word : null
  }
  const keep = async (word: LexiconWord) => {
    setTried(null)
    if (await changeWords(added(word))) setDraft({ ...EMPTY, list: draft.list })
  }
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    const word = complete()
    if (word !== null) void keep(word)
  }

  return (
    <>
      <form className="words-head lexicon-add" onSubmit={onSubmit}>
        <SelectField
          label={t('lexicon.list')}
          value={draft.list}
          options={LISTS.map((value) => ({ value, label: t(`lexicon.list.${value}`) }))}
          onPick={(list) => change({ list })}
          disabled={isLocked}
        />
        <TextField
          label={t('lexicon.word')}
          value={draft.word}
          maxLength={60}
          disabled={isLocked}
          onChange={({ target }) => change({ word: target.value })}
        />
        {draft.list === 'wrong' && (
          <TextField
            label={t('lexicon.right')}
            value={draft.right}
            maxLength={60}
            disabled={isLocked}
            onChange={({ target }) => change({ right: target.value })}
          />
        )}
        <TextField
          label={t('lexicon.reason')}
          value={draft.reason}
          maxLength={200}
          disabled={isLocked}
          onChange={({ target }) => change({ reason: target.value })}
        />
        <TextField
          label={t('lexicon.by')}
          value={person}
          maxLength={40}
          disabled={isLocked || hasPeople}
          onChange={({ target }) => void setPreferences({ person: target.value })}
        />
        <Button
          disabled={isLocked || draft.word.trim() === ''}
          onClick={() => setTried(complete())}
        >
          {t('lexicon.try')}
        </Button>
        <Button look="primary" type="submit" disabled={isLocked || draft.word.trim() === ''}>
          {t('lexicon.add')}
        </Button>
      </form>
      {complaint !== null && (
        <p className="words-note" role="alert">
          {complaint}
        </p>
      )}
      {tried !== null && (
        <Trial
          key={tried.id}
          setup={withWords(setup, added(asTried(tried)))}
          only={FOUND_BY[tried.list] ?? ['HW-ASK']}
          onKeep={() => void keep(tried)}
          onDrop={() => setTried(null)}
        />
      )}
    </>
  )
}

const LISTS: readonly LexiconList[] = ['wrong', 'ask', 'right']

function wordOf({ list, word, right, reason }: Draft, by: string): LexiconWord {
  return {
    id: crypto.randomUUID(),
    list,
    word: word.trim(),
    right: list === 'wrong' ? right.trim() : '',
    rule: null,
    reason: reason.trim(),
    by,
    at: new Date().toISOString(),
  }
}

function faultIn(word: LexiconWord, { lexicon }: Setup) {
  if (lexicon.words.some((old) => isSameWord(old, word))) return 'lexicon.already'
  return word.list === 'wrong' && word.right === '' ? 'lexicon.needs-right' : null
}

/** A word that is always right finds nothing itself: it is tried by asking where it stands. */
function asTried(word: LexiconWord): LexiconWord {
  return word.list === 'right' ? { ...word, list: 'ask' } : word
}
