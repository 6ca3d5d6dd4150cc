import type { Language } from '#core/messages/message'
import type { Translate } from '#core/messages/translate'

/** Exit codes of the command line. */
export const DONE = 0
/** The input is wrong or damaged. */
export const FAILED = 1
/** The command line itself is wrong. */
export const MISUSED = 2

export type ExitCode = typeof DONE | typeof FAILED | typeof MISUSED

/** Where a command writes and what it knows of its surroundings. */
export type Terminal = {
  readonly t: Translate
  /** Results, for programs to read. */
  readonly print: (text: string) => void
  /** Sentences, for people. */
  readonly complain: (text: string) => void
  /** What is piped in, byte by byte as it comes. */
  readonly input: AsyncIterable<Uint8Array | string>
  /** Settles when what was printed has been taken, so that nothing piles up here. */
  readonly taken: () => Promise<unknown>
  readonly language: Language
  /** A path as it was typed, made absolute from where the person stood. */
  readonly path: (typed: string) => string
  readonly workersFolder: string
}

export function failed({ complain }: Terminal, sentence: string): ExitCode {
  complain(sentence)
  return FAILED
}

/** The sentence, and how the command is meant. */
export function misused({ complain, t }: Terminal, sentence: string): ExitCode {
  complain(sentence)
  complain(t('cli.help'))
  return MISUSED
}
