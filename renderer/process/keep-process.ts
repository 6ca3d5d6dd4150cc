import { libraryErrorMessage } from '#core/messages/library-error-message'
import type { Process } from '#core/review/process'
import { currentTranslate } from '../app/use-translate.ts'
import { inTurn } from '../people/in-turn.ts'
import { ask } from '../shell/ask.ts'
import { showToast } from '../state/toasts.ts'
import { readProcess, useProcess } from './process-state.ts'

type Change = (process: Process) => Process

const keeping = inTurn()

/** Changes the process now; false when it could not be kept, which is said. */
export function changeProcess(change: Change): Promise<boolean> {
  return keeping(async () => {
    const { process } = useProcess.getState()
    const answer = await ask('review:keep-process', { process: change(process) })
    if (answer.ok) {
      useProcess.setState({ process: answer.value })
      return true
    }
    const t = currentTranslate()
    const { error } = answer
    const text = error.kind === 'stale' ? t('process.stale') : libraryErrorMessage(t, error)
    showToast({ text, tone: 'error' })
    if (error.kind === 'stale') await readProcessAgain()
    return false
  })
}

/** The same for what takes something away: the way back is in the toast. */
export async function changeWithWayBack(change: Change, text: string): Promise<void> {
  const before = useProcess.getState().process
  if (!(await changeProcess(change))) return
  showToast({
    text,
    tone: 'plain',
    action: {
      label: currentTranslate()('process.undo'),
      run: async () => {
        await changeProcess(({ revision }) => ({ ...before, revision }))
      },
    },
  })
}

async function readProcessAgain(): Promise<void> {
  useProcess.setState({ path: '' })
  await readProcess()
}
