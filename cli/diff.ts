import { compareDocuments } from '#core/history/compare'
import { diffLines } from './diff-lines.ts'
import { documentFromFile } from './document-from-file.ts'
import { readArguments } from './read-arguments.ts'
import { DONE, failed, misused, type ExitCode, type Terminal } from './tell.ts'

/** `quwen diff A.json B.json`: what was done to an article between two versions of it. */
export async function diff(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { t, print, path } = terminal
  const read = readArguments(args, ['json', 'ignore-punctuation'])
  if (!read.ok) return misused(terminal, t('cli.misread', { reason: read.error }))
  const { json, ignorePunctuation, positionals } = read.value
  const [one, other, ...others] = positionals
  if (one === undefined || other === undefined) {
    return misused(terminal, t('cli.missing', { flag: 'A.json B.json' }))
  }
  if (others.length > 0) {
    return misused(terminal, t('cli.misread', { reason: others.join(' ') }))
  }

  const before = await documentFromFile(path(one), terminal)
  if (!before.ok) return failed(terminal, before.error)
  const after = await documentFromFile(path(other), terminal)
  if (!after.ok) return failed(terminal, after.error)
  const comparison = compareDocuments(before.value, after.value, { ignorePunctuation })
  print(json ? JSON.stringify(comparison) : diffLines(comparison, t).join('\n'))
  return DONE
}
