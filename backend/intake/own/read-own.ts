import { randomUUID } from 'node:crypto'
import { ownArticles, type OwnArticle } from '#core/intake/word/own-file/own-articles'
import type { PhotoKeeping } from '../../photo/keep-upright-photo.ts'
import { keepPictures } from '../keep-pictures.ts'
import type { WordFile } from '../word/read-word.ts'

/** The articles of a file of ours, with its photos kept under the names that they have here. */
export async function readOwn(
  file: WordFile,
  keeping: PhotoKeeping,
  at: string,
): Promise<readonly OwnArticle[]> {
  const { photos } = await keepPictures(file, keeping)
  const photoOf = (part: string) => photos.get(part) ?? null
  return ownArticles(file.document, { newId: randomUUID, photoOf, at })
}
