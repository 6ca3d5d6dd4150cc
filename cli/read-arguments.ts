import { parseArgs } from 'node:util'
import { fail, ok, type Result } from '#core/shared/result'

const FLAGS = {
  json: { type: 'boolean' },
  'ignore-punctuation': { type: 'boolean' },
  preview: { type: 'boolean' },
  library: { type: 'string' },
  id: { type: 'string', multiple: true },
  from: { type: 'string' },
  style: { type: 'string' },
  form: { type: 'string' },
  changes: { type: 'string' },
  bom: { type: 'boolean' },
  out: { type: 'string' },
  by: { type: 'string' },
} as const

export type Flag = keyof typeof FLAGS

export type Arguments = {
  readonly positionals: readonly string[]
  readonly json: boolean
  readonly ignorePunctuation: boolean
  readonly preview: boolean
  readonly bom: boolean
  readonly ids: readonly string[]
} & Readonly<Record<Text, string | undefined>>

type Text = 'library' | 'from' | 'style' | 'form' | 'changes' | 'out' | 'by'

/** A command's arguments; the error is what is wrong with them, in Node's words. */
export function readArguments(
  args: readonly string[],
  allowed: readonly Flag[],
): Result<Arguments, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: FLAGS,
      allowPositionals: true,
    })
    const strange = Object.keys(values).find((flag) => !allowed.some((known) => known === flag))
    if (strange !== undefined) return fail(`--${strange}`)
    const { json = false, preview = false, bom = false, id: ids = [] } = values
    const { library, from, style, form, changes, out, by } = values
    const { 'ignore-punctuation': ignorePunctuation = false } = values
    const given = { library, from, style, form, changes, out, by }
    return ok({ positionals, json, ignorePunctuation, preview, bom, ids, ...given })
  } catch (error) {
    // parseArgs throws a TypeError for everything a person can mistype.
    // Its first sentence says what is wrong, the others what Node would do about it.
    if (error instanceof TypeError) return fail(error.message.split('. ')[0] ?? '')
    throw error
  }
}
