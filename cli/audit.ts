import { ArticleId } from '#core/article/article'
import { libraryErrorMessage } from '#core/messages/library-error-message'
import type { ReviewState } from '#core/review/review-state'
import { fail, type Result } from '#core/shared/result'
import { isAsReleased } from '#backend/review/sheet-of-article'
import { auditReport } from './audit-report.ts'
import { readArguments } from './read-arguments.ts'
import { openStandingLibrary } from './standing-library.ts'
import { DONE, FAILED, failed, misused, type ExitCode, type Terminal } from './tell.ts'

/**
 * `quwen audit --library DIR --id ID`: who did what, whether every line of the record is as it was
 * written, and whether the text is the one that was released.
 */
export async function audit(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { t, print, path } = terminal
  const read = readArguments(args, ['library', 'id', 'json'])
  if (!read.ok) return misused(terminal, t('cli.misread', { reason: read.error }))
  const { library, ids, json, positionals } = read.value
  if (library === undefined) return misused(terminal, t('cli.missing', { flag: '--library DIR' }))
  const [written, ...more] = [...ids, ...positionals]
  if (written === undefined) return misused(terminal, t('cli.missing', { flag: '--id ID' }))
  if (more.length > 0) return misused(terminal, t('cli.misread', { reason: more.join(' ') }))

  const state = await stateOf({ folder: path(library), written }, terminal)
  if (!state.ok) return failed(terminal, state.error)
  const asReleased = isAsReleased(state.value)
  const { entries, chain, standing, content } = state.value
  if (json) print(JSON.stringify({ chain, standing, content, isAsReleased: asReleased, entries }))
  else print(auditReport(state.value, asReleased, terminal))
  const isWhole = chain.kind === 'whole' && chain.torn === undefined
  return isWhole && (asReleased || !standing.isLocked) ? DONE : FAILED
}

type Wanted = { readonly folder: string; readonly written: string }

/** The error is a sentence. */
async function stateOf(
  { folder, written }: Wanted,
  terminal: Terminal,
): Promise<Result<ReviewState, string>> {
  const { t } = terminal
  const id = ArticleId.safeParse(written)
  if (!id.success) return fail(t('cli.not-an-id', { id: written }))
  const opened = await openStandingLibrary(folder, terminal)
  if (!opened.ok) return opened
  try {
    const state = await opened.value.reviewState(id.data)
    if (state.ok) return state
    if (state.error.kind === 'not-found') return fail(t('cli.id-not-found', { id: written }))
    return fail(libraryErrorMessage(t, state.error))
  } finally {
    await opened.value.close()
  }
}
