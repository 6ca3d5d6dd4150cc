import { z } from 'zod'
import { CHANNEL_NAMES } from '#bridge/channel-names'
import { contract, type ChannelName, type Handlers } from '#bridge/contract'
import type { Log } from './log/log.ts'

/** What a shell passes on. The three failures are bugs or strangers, never an editor's business. */
export type Answered =
  | { readonly kind: 'answered'; readonly answer: unknown }
  | { readonly kind: 'unknown-channel' | 'malformed-question' | 'bug' }

export type Answering = {
  readonly handlers: Handlers
  readonly log: Log
  /** Settles when no library is being opened or moved: until then questions wait. */
  readonly ready: () => Promise<unknown>
}

/** Both shells come through here: the channel must be known and the question well formed. */
export async function answer(
  answering: Answering,
  name: string,
  question: unknown,
): Promise<Answered> {
  if (!isChannelName(name)) return { kind: 'unknown-channel' }
  try {
    const ask = prepare(answering, name, question)
    if (ask === undefined) return { kind: 'malformed-question' }
    await answering.ready()
    return { kind: 'answered', answer: await ask() }
  } catch (error) {
    answering.log.bug(name, error)
    return { kind: 'bug' }
  }
}

const NAMES: ReadonlySet<string> = new Set(CHANNEL_NAMES)

function isChannelName(name: string): name is ChannelName {
  return NAMES.has(name)
}

function prepare<Name extends ChannelName>(
  { handlers, log }: Answering,
  name: Name,
  question: unknown,
) {
  try {
    const asked = contract[name].question.parse(question)
    return () => handlers[name](asked)
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    log.note(`${name}: malformed question, ${whatIsWrong(error)}`)
    return undefined
  }
}

/** Only paths and codes are noted: what zod quotes may be somebody's article. */
function whatIsWrong({ issues }: z.ZodError): string {
  return issues.map(({ path, code }) => `${path.join('.')} ${code}`).join(', ')
}
