import { join } from 'node:path'
import type { LibraryError } from '#core/article/library-error'
import { DeskStyles, NO_DESK_STYLES } from '#core/house-style/desk-styles'
import { fail, ok, type Result } from '#core/shared/result'
import { changeKept, readKept, type KeptFile } from '../library/kept-file.ts'
import type { LibraryFolder } from '../library/library-folder.ts'

/** What this desk made of the house styles; nothing, as we ship them, until it did. */
export function readHouseStyles(library: LibraryFolder): Promise<Result<DeskStyles, LibraryError>> {
  return readKept(library, houseStyleFile(library))
}

/** Carries the revision it started from; another one on disk makes it stale. */
export function keepHouseStyles(
  library: LibraryFolder,
  styles: DeskStyles,
): Promise<Result<DeskStyles, LibraryError>> {
  return library.exclusively('house-styles', async () => {
    const kept = await changeKept(library, houseStyleFile(library), ({ revision }) =>
      styles.revision === revision
        ? ok({ ...styles, revision: revision + 1 })
        : fail({ kind: 'stale', revision }),
    )
    if (kept.ok) library.announce('house-styles:changed', kept.value)
    return kept
  })
}

function houseStyleFile({ paths }: LibraryFolder): KeptFile<DeskStyles> {
  return {
    path: () => join(paths.root, 'house-styles.json'),
    goodCopy: 'house-styles.previous.json',
    aside: 'house-styles.json',
    format: 1,
    schema: DeskStyles,
    empty: NO_DESK_STYLES,
  }
}
