import type { ExportChoice } from '#core/forms/export-order'
import { FORMS } from '#core/forms/form'
import { useSession } from '../state/session.ts'

/** The choice as it can be followed: by this form, for so many articles, in this shell. */
export function usedChoice(choice: ExportChoice, articles: number): ExportChoice {
  const { changes, joins } = FORMS[choice.form]
  const [usual = choice.changes] = changes
  const together = choice.together && joins && articles > 1
  const hasFolders = useSession.getState().shell === 'electron'
  const isOneFile = together || articles === 1
  return {
    ...choice,
    changes: changes.includes(choice.changes) ? choice.changes : usual,
    together,
    into: isOneFile || !hasFolders ? 'zip' : choice.into,
  }
}
