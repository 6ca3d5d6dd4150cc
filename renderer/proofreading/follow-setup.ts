import { ask, onNews } from '../shell/ask.ts'
import { proofreadUnder } from './worker-line.ts'

let isFollowing = false

/** Proofreads under the library's own rules, words and people, and under every change of them. */
export async function followSetup(): Promise<void> {
  if (!isFollowing) onNews('proofreading:setup-changed', proofreadUnder)
  isFollowing = true
  const answer = await ask('proofreading:setup', {})
  if (answer.ok) proofreadUnder(answer.value)
}
