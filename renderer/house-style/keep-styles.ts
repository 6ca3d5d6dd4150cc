import type { DeskStyles } from '#core/house-style/desk-styles'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import { currentTranslate } from '../app/use-translate.ts'
import { inTurn } from '../people/in-turn.ts'
import { watchSender } from '../saving/open-senders.ts'
import { ask } from '../shell/ask.ts'
import { afterPause } from '../state/after-pause.ts'
import { showToast } from '../state/toasts.ts'
import { readStylesAgain, shownStyles, useKnownStyles } from './house-style-state.ts'

type Change = (desk: DeskStyles) => DeskStyles

const keeping = inTurn()

/** Milliseconds: typing is kept when it pauses, and at the latest after three seconds of it. */
const keptSoon = afterPause(() => void keepPending(), { pause: 500, latest: 3_000 })

export function keepSoon(): void {
  keptSoon.soon()
}

/** Keeps now what has been typed, for whoever leaves or exports; true when all of it is on disk. */
export async function keepPending(): Promise<boolean> {
  keptSoon.callOff()
  return useKnownStyles.getState().pending.length === 0 || changeStyles((desk) => desk)
}

/** Keeps what has been typed when the window closes or the page goes, until the returned call. */
export function keepBeforeLeaving(): () => void {
  return watchSender({ flush: keepPending, leave: () => void keepPending() })
}

/**
 * Changes the styles on disk, with what has been typed; false when they could not be kept, which is
 * said. A style that somebody else changed meanwhile gives way only where this desk wrote on it.
 */
export function changeStyles(change: Change): Promise<boolean> {
  return keeping(async () => {
    const answer = (await tried(change)) ?? (await tried(change))
    return answer === true
  })
}

/** Undefined when somebody else was first: then what they kept is here now. */
async function tried(change: Change): Promise<boolean | undefined> {
  const known = useKnownStyles.getState()
  const sent = known.pending
  const answer = await ask('house-style:keep', { styles: change(shownStyles(known)) })
  if (answer.ok) {
    useKnownStyles.setState(({ pending }) => ({
      kept: answer.value,
      pending: pending.filter((style) => !sent.includes(style)),
      error: null,
    }))
    return true
  }
  if (answer.error.kind === 'stale') {
    await readStylesAgain()
    return undefined
  }
  const t = currentTranslate()
  const reason = libraryErrorMessage(t, answer.error)
  showToast({ text: t('words.not-kept', { reason }), tone: 'error' })
  return false
}
