import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { seal, unseal } from '#backend/library/checksummed-json'

const Content = z.record(z.string(), z.unknown())

/** The file of the only article of a library. */
export async function onlyArticle(library: string): Promise<string> {
  const [id, ...others] = await readdir(join(library, 'articles'))
  if (id === undefined || others.length > 0) throw new Error('the library has not one article')
  return join(library, 'articles', id, 'article.json')
}

/** Writes the file as 区闻 would, with some of its content replaced. Answers the new bytes. */
export async function rewriteArticle(
  path: string,
  replaced: Readonly<Record<string, unknown>>,
): Promise<Uint8Array> {
  const unsealed = unseal(await readFile(path))
  if (!unsealed.ok) throw new Error(unsealed.error)
  const bytes = seal({ ...Content.parse(unsealed.value), ...replaced })
  await writeFile(path, bytes)
  return bytes
}
