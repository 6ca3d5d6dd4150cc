import type { LexiconWord } from '#core/proofreading/house-lexicon'
import type { ReadTable } from '#bridge/contract'
import { currentTranslate } from '../../app/use-translate.ts'
import { showToast } from '../../state/toasts.ts'
import { useSetup } from '../setup-state.ts'
import { changeWords, isSameWord } from './change-words.ts'

export function newsIn(table: ReadTable, words: readonly LexiconWord[]) {
  const all = table.kind === 'lexicon' ? table.words : []
  const count = newWords(table, words).length
  return { count, known: all.length - count }
}

/** Takes the new words of a table in as one change, with the way back in a toast. */
export async function takeWords(table: ReadTable): Promise<void> {
  const before = useSetup.getState().setup?.lexicon.words ?? []
  const fresh = newWords(table, before)
  if (!(await changeWords((words) => [...fresh, ...words]))) return
  const ids = new Set(fresh.map(({ id }) => id))
  const t = currentTranslate()
  showToast({
    text: t('table.taken', { count: fresh.length }),
    tone: 'plain',
    action: {
      label: t('words.undo'),
      run: async () => {
        await changeWords((words) => words.filter(({ id }) => !ids.has(id)))
      },
    },
  })
}

function newWords(table: ReadTable, words: readonly LexiconWord[]): readonly LexiconWord[] {
  if (table.kind !== 'lexicon') return []
  return table.words.filter((word) => !words.some((old) => isSameWord(old, word)))
}
