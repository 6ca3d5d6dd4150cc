import type { LexiconWord } from '#core/proofreading/house-lexicon'
import type { Setup } from '#core/proofreading/setup'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { currentTranslate } from '../app/use-translate.ts'
import { useCurrentEditor } from '../editor/current-editor.ts'
import { ask } from '../shell/ask.ts'
import { usePreferences } from '../state/preferences.ts'
import { isWritable } from '../state/session.ts'
import { showToast } from '../state/toasts.ts'
import type { Mark } from './marks.ts'
import { placedMarks } from './marks.ts'
import { findingsOn, withoutMarks } from './paper-findings.ts'
import { goOnFrom } from './walk-findings.ts'

const LONGEST_WORD = 60
const HAS_WORDS = /[\p{L}\p{N}]/u

/**
 * Words can be left alone for good; a mark or a blank on its own would silence its whole rule, and
 * what the desk itself put into its lexicon is taken out there.
 */
export function canNeverMention({ finding: { text, layer } }: Mark): boolean {
  return layer !== 'house' && text.length <= LONGEST_WORD && HAS_WORDS.test(text)
}

/** Adds the words to the house lexicon as right for this rule, and says so with 撤销. */
export async function neverMention({ id, finding: { rule, text } }: Mark): Promise<void> {
  if (!isWritable()) return
  const word: LexiconWord = {
    id: crypto.randomUUID(),
    list: 'right',
    word: text,
    right: '',
    rule,
    reason: '',
    by: usePreferences.getState().person,
    at: new Date().toISOString(),
  }
  const isKept = await changeLexicon(({ words }) => [...words, word])
  if (!isKept) return
  const t = currentTranslate()
  showToast({
    text: t('proof.never-done', { text }),
    tone: 'plain',
    action: { label: t('proof.undo'), run: () => takeOut(word.id) },
  })
  letGo(id)
}

async function takeOut(id: string): Promise<void> {
  await changeLexicon(({ words }) => words.filter((word) => word.id !== id))
}

/** From what stands in the library now: others may have added words meanwhile. */
async function changeLexicon(
  change: (lexicon: Setup['lexicon']) => readonly LexiconWord[],
): Promise<boolean> {
  const now = await ask('proofreading:setup', {})
  const answer = now.ok
    ? await ask('proofreading:keep-lexicon', {
        lexicon: { ...now.value.lexicon, words: change(now.value.lexicon) },
      })
    : now
  if (answer.ok) return true
  const t = currentTranslate()
  const reason = libraryErrorMessage(t, answer.error)
  showToast({ text: t('proof.never-failed', { reason }), tone: 'error' })
  return false
}

/** The worker will say so too; the editor goes on at once. */
function letGo(id: number): void {
  const { view } = useCurrentEditor.getState()
  const at = view && placedMarks(findingsOn(view.state).shown).find(({ mark }) => mark.id === id)
  if (view === null || at === null || at === undefined) return
  view.dispatch(withoutMarks(view.state.tr, new Set([id])))
  goOnFrom(view, at.to)
}
