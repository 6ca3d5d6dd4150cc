import type { IntakeError } from '#core/intake/intake-error'
import { intakeJson, type IntakeJson } from '#core/intake/intake-json'
import { splitPage } from '#core/intake/split-page'
import { ok, type Result } from '#core/shared/result'
import { renumberMarkers } from './markers.ts'
import { readGivenFile } from './read-file.ts'
import { readSource } from './read-source.ts'

/** A file taken apart without any library, for the command line. Pictures are left out. */
export async function intakeFile(
  path: string,
  workersFolder: string,
): Promise<Result<IntakeJson, IntakeError>> {
  const given = await readGivenFile(path)
  if (!given.ok) return given
  const read = await readSource(given.value, workersFolder)
  if (!read.ok) return read
  return ok(intakeJson(splitPage(renumberMarkers(read.value.text, new Map()))))
}
