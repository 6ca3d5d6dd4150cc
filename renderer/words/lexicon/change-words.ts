import type { LexiconWord } from '#core/proofreading/house-lexicon'
import type { Setup } from '#core/proofreading/setup'
import { currentTranslate } from '../../app/use-translate.ts'
import { showToast } from '../../state/toasts.ts'
import { keepLexicon, useSetup } from '../setup-state.ts'

type Change = (words: readonly LexiconWord[]) => readonly LexiconWord[]

/** The setup as it would be with this change of the lexicon. */
export function withWords(setup: Setup, change: Change): Setup {
  return { ...setup, lexicon: { ...setup.lexicon, words: change(setup.lexicon.words) } }
}

/** Changes what stands in the lexicon now; false when it could not be kept, which is said. */
export async function changeWords(change: Change): Promise<boolean> {
  const { setup } = useSetup.getState()
  return setup !== null && keepLexicon(withWords(setup, change).lexicon)
}

/** New words stand first, where they are seen. */
export function added(word: LexiconWord): Change {
  return (words) => [word, ...words]
}

export function replaced(word: LexiconWord): Change {
  return (words) => words.map((old) => (old.id === word.id ? word : old))
}

/** Takes a word out, with the way back in a toast. */
export async function removeWord(word: LexiconWord): Promise<void> {
  const { setup } = useSetup.getState()
  const at = setup?.lexicon.words.findIndex(({ id }) => id === word.id) ?? -1
  if (!(await changeWords((words) => words.filter(({ id }) => id !== word.id)))) return
  const t = currentTranslate()
  showToast({
    text: t('lexicon.deleted', { word: word.word }),
    tone: 'plain',
    action: {
      label: t('words.undo'),
      run: async () => {
        await changeWords((words) => words.toSpliced(at, 0, word))
      },
    },
  })
}

/** Two words are one when list, word and rule are the same. */
export function isSameWord(a: LexiconWord, b: LexiconWord): boolean {
  return a.list === b.list && a.word === b.word && a.rule === b.rule
}
