import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ArticleId, DocumentJson } from '#core/article/article'
import { readDocument } from '#core/article/document'
import { translate } from '#core/messages/translate'
import type { Library } from '#backend/library/library'
import { pack } from '#backend/package/pack'
import type { PackageContent } from '#backend/package/package-file'
import { readInThread } from '#backend/package/package-thread'
import { takeIn } from '#backend/package/take-in'
import { openForTest, valueOf } from '../library/open-for-test.ts'
import { temporaryFolder } from '../library/temporary-folder.ts'

export type Desk = {
  readonly library: Library
  readonly folder: string
  readonly pack: (id: ArticleId) => Promise<Uint8Array>
  readonly takeIn: (bytes: Uint8Array) => ReturnType<typeof takeIn>
  readonly write: (id: ArticleId, doc: DocumentJson) => Promise<void>
  readonly text: (id: ArticleId) => Promise<string>
}

/** A library of its own, and what its people do with packages. */
export async function deskOf(name: string, workersFolder: string): Promise<Desk> {
  const folder = await temporaryFolder()
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const { library } = await openForTest(join(folder, 'library'), { person: () => name })
  const read = async (bytes: Uint8Array): Promise<PackageContent> =>
    valueOf(await readInThread(bytes, workersFolder))
  return {
    library,
    folder,
    pack: async (id) => {
      const surroundings = { library, translate: translate('zh'), workersFolder }
      return valueOf(await pack(id, surroundings)).bytes
    },
    takeIn: async (bytes) => takeIn(await read(bytes), library, workersFolder),
    write: async (id, doc) => {
      const { revision } = valueOf(await library.current(id))
      valueOf(await library.change({ id, base: revision, doc }))
    },
    text: async (id) => {
      const { doc } = valueOf(await library.current(id))
      return valueOf(readDocument(doc)).textContent
    },
  }
}
