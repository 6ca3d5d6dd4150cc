import { join } from 'node:path'
import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import { EMPTY_RECORD, ProofRecord } from '#core/proofreading/proof-record'
import { fail, ok, type Result } from '#core/shared/result'
import { changeKept, readKept, type KeptFile } from '../library/kept-file.ts'
import type { LibraryFolder } from '../library/library-folder.ts'
import { GOOD_RECORD_FILE, RECORD_FILE } from '../library/library-paths.ts'
import { articleFolder } from '../library/article-folder.ts'

/** What proofreading remembers of an article: in its folder, so that it goes wherever that goes. */
export async function readRecord(
  library: LibraryFolder,
  id: ArticleId,
): Promise<Result<ProofRecord, LibraryError>> {
  if (library.index().row(id) === undefined) return fail({ kind: 'not-found', id })
  return library.exclusively(id, () => readRecordHere(library, id))
}

/** `readRecord` for work that already has the article to itself. */
export function readRecordHere(
  library: LibraryFolder,
  id: ArticleId,
): Promise<Result<ProofRecord, LibraryError>> {
  return readKept(library, recordFile(library, id))
}

export async function keepRecord(
  library: LibraryFolder,
  id: ArticleId,
  record: ProofRecord,
): Promise<Result<ProofRecord, LibraryError>> {
  if (library.index().row(id) === undefined) return fail({ kind: 'not-found', id })
  return library.exclusively(id, () =>
    changeKept(library, recordFile(library, id), () => ok(record)),
  )
}

function recordFile(library: LibraryFolder, id: ArticleId): KeptFile<ProofRecord> {
  return {
    path: () => join(articleFolder(library, id), RECORD_FILE),
    goodCopy: GOOD_RECORD_FILE,
    aside: `${id}-${RECORD_FILE}`,
    format: 1,
    schema: ProofRecord,
    empty: EMPTY_RECORD,
  }
}
