import { join } from 'node:path'
import type { PackageError } from '#core/review/package/package-answers'
import { fail, type Result } from '#core/shared/result'
import { inThread } from '../in-thread.ts'
import type { PackageContent, PackageParts } from './package-file.ts'
import { PACKAGE_LIMITS } from './package-limits.ts'
import {
  MergeAnswer,
  ReadAnswer,
  WriteAnswer,
  type MergeTask,
  type PackageTask,
} from './package-task.ts'

const { milliseconds, megabytes } = PACKAGE_LIMITS
const TOO_MUCH: PackageError = {
  kind: 'package-too-large',
  limit: `${megabytes} MB, ${milliseconds / 1000} s`,
}

/** Opens a package where it can do no harm. */
export async function readInThread(
  bytes: Uint8Array,
  workersFolder: string,
): Promise<Result<PackageContent, PackageError>> {
  if (bytes.length > PACKAGE_LIMITS.file) return fail({ kind: 'package-too-large', limit: 'file' })
  const said = await ask({ kind: 'read', bytes }, workersFolder)
  return said === undefined ? fail(TOO_MUCH) : ReadAnswer.parse(said)
}

export async function mergeInThread(
  task: Omit<MergeTask, 'kind'>,
  workersFolder: string,
): Promise<Result<MergeAnswer, PackageError>> {
  const said = await ask({ kind: 'merge', ...task }, workersFolder)
  return said === undefined ? fail(TOO_MUCH) : { ok: true, value: MergeAnswer.parse(said) }
}

export async function writeInThread(
  { exchanged, photos, ...parts }: PackageParts,
  workersFolder: string,
): Promise<Uint8Array> {
  const own = { ...parts, exchanged: [...exchanged], photos: new Map(photos) }
  const said = await ask({ kind: 'write', parts: own }, workersFolder)
  return WriteAnswer.parse(said).bytes
}

function ask(data: PackageTask, workersFolder: string): Promise<unknown> {
  const file = join(workersFolder, 'package-worker.mjs')
  return inThread({ file, data, milliseconds, megabytes })
}
