import { extname, parse } from 'node:path'
import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import { fileName } from '#core/publishing/file-name'
import { fail, ok, type Result } from '#core/shared/result'
import type { Delivered } from '#bridge/contract'
import type { Parts } from '../parts.ts'
import type { NativeShell } from '../shell.ts'

/** 打开原件: a copy of the file as it came; what is kept is never handed out itself. */
export async function openOriginal(
  id: ArticleId,
  { library, openCopy }: Pick<Parts, 'library'> & Pick<NativeShell, 'openCopy'>,
): Promise<Result<Delivered, LibraryError>> {
  const version = await library().version(id, 0)
  if (!version.ok) return version
  const { original } = version.value
  const file = original?.file ?? null
  const bytes = file === null ? undefined : await library().readOriginal(file)
  if (original === null || file === null || bytes === undefined)
    return fail({ kind: 'not-found', id })
  // The end of the name says what opens it: that of what is kept, not what the sender wrote.
  const name = `${fileName(parse(original.name).name, '原件')}${extname(file)}`
  return ok(await openCopy({ name, bytes }))
}
