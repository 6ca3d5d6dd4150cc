import type { ArticleId } from '#core/article/article'
import type { LibraryError } from '#core/article/library-error'
import type { Translate } from '#core/messages/translate'
import { fail, ok, type Result } from '#core/shared/result'
import { inOrder } from '../library/in-order.ts'
import type { Library } from '../library/library.ts'
import { titleName } from '../publishing/title-name.ts'
import { writeInThread } from './package-thread.ts'
import { PACKAGE_LIMITS } from './package-limits.ts'

type Packing = {
  readonly library: Library
  readonly translate: Translate
  readonly workersFolder: string
}

/** One article as a file; a photo that is not there stays a caption. */
export async function pack(
  id: ArticleId,
  { library, translate, workersFolder }: Packing,
): Promise<
  Result<
    { readonly name: string; readonly bytes: Uint8Array },
    LibraryError | { readonly kind: 'package-too-large'; readonly limit: string }
  >
> {
  const packed = await library.packed(id)
  if (!packed.ok) return packed
  const { parts, media } = packed.value
  const read = await inOrder(media, async (name) => [name, await library.readPhoto(name)] as const)
  const photos = new Map(
    read.flatMap(([name, bytes]) => (bytes === undefined ? [] : [[name, bytes]])),
  )
  const bytes = await writeInThread({ ...parts, photos }, workersFolder)
  if (bytes.length > PACKAGE_LIMITS.file) return fail({ kind: 'package-too-large', limit: 'file' })
  return ok({ name: `${titleName(parts.title, translate)}.quwen`, bytes })
}
