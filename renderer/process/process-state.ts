import { create } from 'zustand'
import type { Process } from '#core/review/process'
import { SHIPPED_PROCESS } from '#core/review/shipped-process'
import { ask, onNews } from '../shell/ask.ts'
import { openLibrary } from '../state/session.ts'

type KnownProcess = {
  /** The library it was read from. */
  readonly path: string
  readonly process: Process
}

/** The review process of the open library; as we ship it until it was read. */
export const useProcess = create<KnownProcess>(() => ({ path: '', process: SHIPPED_PROCESS }))

/** Reads the process once for each library; from then on the news keeps it. */
export async function readProcess(): Promise<void> {
  const path = openLibrary()?.path ?? ''
  if (path === '' || useProcess.getState().path === path) return
  useProcess.setState({ path })
  const answer = await ask('review:process', {})
  if (answer.ok) useProcess.setState({ process: answer.value })
}

/** Heard from the start of the program on. */
export function hearProcess(): void {
  onNews('review:process-changed', (process) => useProcess.setState({ process }))
}
