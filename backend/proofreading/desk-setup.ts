import { join } from 'node:path'
import type { LibraryError } from '#core/article/library-error'
import { EMPTY_LEXICON, HouseLexicon } from '#core/proofreading/house-lexicon'
import { RuleSettings, SHIPPED_SETTINGS } from '#core/proofreading/rule-settings'
import type { Setup } from '#core/proofreading/setup'
import { EMPTY_ROSTER, Roster } from '#core/roster/roster'
import { fail, ok, type Result } from '#core/shared/result'
import { changeKept, readKept, type KeptFile } from '../library/kept-file.ts'
import type { LibraryFolder } from '../library/library-folder.ts'

type SetupFiles = { readonly [Part in keyof Setup]: KeptFile<Setup[Part]> }

/** Rules, words and people, read from the library's three files. */
export async function readSetup(library: LibraryFolder): Promise<Result<Setup, LibraryError>> {
  const files = setupFiles(library)
  const rules = await readKept(library, files.rules)
  if (!rules.ok) return rules
  const lexicon = await readKept(library, files.lexicon)
  if (!lexicon.ok) return lexicon
  const roster = await readKept(library, files.roster)
  if (!roster.ok) return roster
  return ok({ rules: rules.value, lexicon: lexicon.value, roster: roster.value })
}

/**
 * Keeps one part that started from what stands there, counts its revision on and tells everybody.
 * One part at a time: what is told is what stands then.
 */
export function keepSetup<Part extends keyof Setup>(
  library: LibraryFolder,
  part: Part,
  value: Setup[Part],
): Promise<Result<Setup, LibraryError>> {
  return library.exclusively('setup', async () => {
    const before = await readSetup(library)
    if (!before.ok) return before
    const kept = await keepRevised(library, setupFiles(library)[part], value)
    if (!kept.ok) return kept
    const setup: Setup = { ...before.value, [part]: kept.value }
    library.announce('proofreading:setup-changed', setup)
    return ok(setup)
  })
}

function keepRevised<T extends { readonly revision: number }>(
  library: LibraryFolder,
  file: KeptFile<T>,
  value: T,
): Promise<Result<T, LibraryError>> {
  return changeKept(library, file, ({ revision }) =>
    value.revision === revision
      ? ok({ ...value, revision: revision + 1 })
      : fail({ kind: 'stale', revision }),
  )
}

function setupFiles({ paths }: LibraryFolder): SetupFiles {
  const named = (name: string) => ({
    path: () => join(paths.root, `${name}.json`),
    goodCopy: `${name}.previous.json`,
    aside: `${name}.json`,
    format: 1,
  })
  return {
    rules: { ...named('rules'), schema: RuleSettings, empty: SHIPPED_SETTINGS },
    lexicon: { ...named('lexicon'), schema: HouseLexicon, empty: EMPTY_LEXICON },
    roster: { ...named('roster'), schema: Roster, empty: EMPTY_ROSTER },
  }
}
